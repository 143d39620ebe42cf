// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_packs.h"

#include <QWidget>

class QCheckBox;

/// Which papers of a pack are in.
class PackChoices : public QWidget {
    Q_OBJECT
public:
    explicit PackChoices(const PaperPack &pack, QWidget *parent = nullptr);

    const PaperPack &pack() const { return m_pack; }
    QList<PackPart> parts() const;

Q_SIGNALS:
    void changed();

private:
    PaperPack m_pack;
    QList<QCheckBox *> m_boxes;
};
