// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/diary_shape.h"

#include <QWidget>

class QComboBox;
class QLabel;

/// What each column of a table is taken for, with what it leaves open, to be corrected.
class ColumnChoices : public QWidget {
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
        QLabel *doubt = nullptr;
    };
    QWidget *buildColumn(int column);
    QComboBox *addBox(int column, const char *name, const QString &accessible);
    void change(int column);

    const TableFile m_table;
    DiaryShape m_shape;
    QList<Row> m_rows;
};
