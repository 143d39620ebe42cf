// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/wall_time.h"
#include "model/diary/exchange/row_cells.h"

/// When the thing of a row was, and how long it lasted.
struct RowMoment {
    Moment moment = {};
    /// What the clock on the wall showed, in milliseconds, where the file does not say which zone it
    /// followed.
    std::optional<qint64> wall = {};
    std::optional<double> seconds = {};
    bool hasTime = true;    ///< noon is taken where the row says none
    QStringList words = {}; ///< what of it is no time and no length, with its heading
};

/// Reads the day and the time of rows, and their end or length.
class RowMoments {
public:
    RowMoments(const RowCells &cells, const QTimeZone &zone, ProblemList &problems) :
        m_cells(cells), m_zone(zone), m_clock(zone), m_problems(problems) {}

    /// Nothing, and told, where the row says no day.
    std::optional<RowMoment> read();
    /// Whether what was read last began at a time that its own column says.
    bool hasStart() const { return m_hasTime && !m_isBesideStart; }
    /// A thing with columns of its own, on the day of the line unless these say another one. What cannot be
    /// read goes to the words of the line.
    std::optional<RowMoment> readSpan(const NamedSpan &span, RowMoment &line);

    /// The line is about the very thing of this span: its beginning and end are those of the line.
    void takeOwnSpan(RowMoment &line, const RowMoment &span) const;

private:
    void tell(const QString &text, const QString &field = {});
    void tellBackwards();
    void keep(RowMoment &row, int column) const;
    std::optional<RowMoment> readStart();
    std::optional<RowMoment> readDayBesideStart();
    RowMoment startOf(QDate day, const CellMoment &said, bool isWhole);
    RowMoment at(const QDate &day, const QTime &time, std::optional<int> offset);
    RowMoment ofEpoch(qint64 msecs) const;
    std::optional<CellMoment> readTime(RowMoment &row);
    std::optional<RowMoment> startOfSpan(const NamedSpan &span, const RowMoment &line);
    void readEnd(RowMoment &row, const QList<int> &columns, const QString &about);
    bool putEnd(RowMoment &row, const QDate &day, const CellMoment &end, const QString &about);
    QString thingOfRow() const;
    bool isOtherNight(const RowMoment &row, const NamedSpan &span);
    std::optional<double> secondsSlept() const;
    void readLength(RowMoment &row) const;

    const RowCells &m_cells;
    QTimeZone m_zone;
    WallClock m_clock;
    ProblemList &m_problems;
    bool m_hasTime = false;
    bool m_isBesideStart = false; ///< the time of a line with a blank "Start": its end is that of nothing
};
