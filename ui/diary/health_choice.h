// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/apple_health.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

/// What an export of Apple Health holds, to choose from before it is read.
class HealthChoice : public QWidget {
    Q_OBJECT
public:
    explicit HealthChoice(HealthFile file, QWidget *parent = nullptr);

    /// With what is chosen now.
    HealthFile file() const { return m_file; }

Q_SIGNALS:
    void chosen();
    void cancelled();

private:
    QWidget *buildKinds();
    QWidget *buildButtons();
    void refresh();

    HealthFile m_file;
    QPushButton *m_next = nullptr;
};
