// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_shape.h"
#include "ui/kit/column_list.h"

class QLabel;

/// What each column of a diary is taken for, with what it leaves open, to be corrected.
class ColumnChoices : public ColumnList {
    Q_OBJECT
public:
    explicit ColumnChoices(const TableFile &table, QWidget *parent = nullptr);

    void show(const DiaryShape &shape);
    using QWidget::show;

Q_SIGNALS:
    void changed(const DiaryShape &shape);

private:
    struct Row {
        QComboBox *role = nullptr;
        QComboBox *order = nullptr;
        QComboBox *mark = nullptr;
        QComboBox *parts = nullptr;
        QLabel *doubt = nullptr;
    };
    void buildColumn(int column);
    void choose(int column) override;

    const TableFile m_table;
    DiaryShape m_shape;
    QList<Row> m_rows;
};
