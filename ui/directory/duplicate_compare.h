// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/service_merge.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QRadioButton;

/// What two services say in one field, beside each other, with the choice of what to keep; below each other
/// where there is little room.
class DuplicateCompare : public QWidget {
    Q_OBJECT
public:
    explicit DuplicateCompare(const MergeField &field, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(Side side);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        QRadioButton *button = nullptr;
        QLabel *text = nullptr;
    };
    Part buildPart(const MergeField &field, Side side);
    void arrange(bool isNarrow);

    QGridLayout *m_grid;
    Part m_first;
    Part m_second;
    bool m_isNarrow = false;
};
