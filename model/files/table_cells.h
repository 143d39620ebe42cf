// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

struct TableCell {
    QString column = {};
    QString text = {};
    bool isNumber = false; ///< written so that JSON reads it as one
};

/// The cells of one row by their columns, without the empty ones. They are few, and looked for one by one.
class TableCells {
public:
    auto begin() const { return m_cells.begin(); }
    auto end() const { return m_cells.end(); }
    bool contains(const QString &column) const { return find(column) >= 0; }
    /// Empty where there is none.
    QString text(const QString &column) const {
        const qsizetype at = find(column);
        return at < 0 ? QString() : m_cells[at].text;
    }
    /// In the place of what stood there.
    void set(const TableCell &cell) {
        const qsizetype at = find(cell.column);
        if (at < 0)
            m_cells.append(cell);
        else
            m_cells[at] = cell;
    }
    QString take(const QString &column) {
        const qsizetype at = find(column);
        return at < 0 ? QString() : m_cells.takeAt(at).text;
    }

private:
    qsizetype find(const QString &column) const {
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            if (m_cells[i].column == column)
                return i;
        }
        return -1;
    }

    QList<TableCell> m_cells;
};
