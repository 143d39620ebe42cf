// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/hsds/service_sheet.h"
#include "ui/kit/column_list.h"

/// What each column of a list of services says, to be corrected.
class SheetColumns : public ColumnList {
    Q_OBJECT
public:
    SheetColumns(const ServiceSheet &sheet, const SheetShape &shape, QWidget *parent = nullptr);

    const SheetShape &shape() const { return m_shape; }
    QComboBox *lastBox() const { return m_boxes.last(); }

Q_SIGNALS:
    void changed();

private:
    void buildColumn(const ServiceSheet &sheet, int column);
    void choose(int column) override;
    void showShape();
    bool isOvertaken(int column) const;

    /// What a column was taken for last, and when, counted by the choices; 0 for a guess.
    struct Said {
        SheetColumn column = SheetColumn::LeaveOut;
        int at = 0;
    };
    QList<Said> m_said;
    SheetShape m_shape; ///< what comes of it
    int m_choices = 0;
    QList<QComboBox *> m_boxes;
};
