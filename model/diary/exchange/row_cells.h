// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_headings.h"
#include "model/diary/exchange/span_columns.h"
#include "model/diary/exchange/unit_column.h"

#include <algorithm>

/// The cells of the row that is being read, by what their columns say.
class RowCells {
public:
    RowCells(const TableFile &table, const DiaryShape &shape) :
        m_table(table), m_shape(shape), m_units(unitColumns(table, shape)), m_spans(namedSpans(table, shape)),
        m_thing(thingOfLine(table, shape)) {
        QList<int> ofSpans;
        for (const NamedSpan &span : m_spans)
            ofSpans += span.starts + span.ends;
        for (int i = 0; i < shape.columns.size(); ++i) {
            if (ofSpans.contains(i))
                continue;
            const ColumnRole role = shape.columns[i].role;
            const bool isOfNothing = role == ColumnRole::Unit && !m_units.contains(i);
            m_columns[size_t(isOfNothing ? ColumnRole::Words : role)].append(i);
        }
        QList<int> &times = m_columns[size_t(ColumnRole::Time)]; // "Start" comes before "Time"
        std::stable_partition(times.begin(), times.end(),
                              [&](int column) { return isStartHeading(table.columns[column].heading); });
        m_hasOwnDay = has(ColumnRole::When) ? m_thing.isEmpty() : has(ColumnRole::Day);
    }
    Q_DISABLE_COPY_MOVE(RowCells)

    void begin(const CsvRow &row) { m_row = &row; }
    int line() const { return m_row->line; }
    /// Cells behind the last heading.
    QStringList beyond() const { return m_row->cells.mid(m_table.columns.size()); }

    TableMaker maker() const { return m_shape.maker; }
    bool hasHeadings() const { return m_table.headingLine > 0; }
    const QList<int> &columns(ColumnRole role) const { return m_columns[size_t(role)]; }
    bool has(ColumnRole role) const { return !columns(role).isEmpty(); }
    /// Whether the day of the line is that of all it says, and not of the one thing that began then.
    bool hasOwnDay() const { return m_hasOwnDay; }
    /// Whether this row says its day in a "Start" and in a column of days as well.
    bool saysDayTwice() const {
        return has(ColumnRole::Day) && has(ColumnRole::When) && !cell(ColumnRole::When).isEmpty();
    }
    /// What the line's own beginning and end name.
    const QString &thing() const { return m_thing; }
    /// Things with a beginning and an end of their own, beside those of the line.
    const QList<NamedSpan> &spans() const { return m_spans; }
    const ColumnFacts &facts(int column) const { return m_table.columns[column]; }
    const ColumnChoice &choice(int column) const { return m_shape.columns[column]; }

    QStringView cell(int column) const {
        return column < m_row->cells.size() ? QStringView(m_row->cells[column]).trimmed() : QStringView();
    }
    QStringView cell(ColumnRole role) const {
        return has(role) ? cell(columns(role).first()) : QStringView();
    }
    /// The unit of what stands in this column, where another one says it.
    QStringView unit(int column) const { return m_units[column] < 0 ? QStringView() : cell(m_units[column]); }

private:
    const TableFile &m_table;
    const DiaryShape &m_shape;
    QList<int> m_units; ///< the column with the units of each
    QList<NamedSpan> m_spans;
    QString m_thing;
    bool m_hasOwnDay = false;
    std::array<QList<int>, kColumnRoles> m_columns;
    const CsvRow *m_row = nullptr;
};
