// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/row_moments.h"

#include "model/base/clean_text.h"
#include "model/base/search_key.h"
#include "model/diary/exchange/cell_value.h"
#include "model/diary/exchange/row_words.h"
#include "model/diary/exchange/scale_labels.h"

#include <QCoreApplication>
#include <cmath>

namespace {

struct MomentsText {
    Q_DECLARE_TR_FUNCTIONS(DiaryRows)
};

const QTime kNoonOfDay(12, 0);
constexpr qsizetype kLongestQuote = 40;
constexpr double kSecondsOfMinuteLeft = 60; ///< by which an end and a length may differ

QString quoted(QStringView cell) {
    return cleanLine(cell.left(kLongestQuote).toString());
}

/// Seconds east of UTC, from "+02:00".
std::optional<int> offsetIn(QStringView cell) {
    const auto said =
        readCellMoment(QStringLiteral("0:00:00") + cell.toString().remove(QLatin1String("UTC")));
    return said ? said->offsetSeconds : std::nullopt;
}

/// No time at all, and none that could not be read.
bool isWholeDay(const QString &cell) {
    const QString key = searchKey(cell).simplified();
    return key == QLatin1String("all day") || key == QLatin1String("whole day") ||
           key == QLatin1String("todo el dia");
}

qint64 wallMsecs(const QDate &day, const QTime &time) {
    return Moment::at(day, time, 0).utcMsecs;
}

/// A length that stands in a column of its own.
std::optional<double> lengthIn(const RowCells &cells, int column) {
    ValueColumn values(cells.facts(column), cells.choice(column));
    return values.read(cells.cell(column), {}, cells.unit(column)).seconds;
}

} // namespace

void RowMoments::tell(const QString &text, const QString &field) {
    m_problems.add(m_cells.line(), text, field);
}

/// A cell that says no time stays as words, below its heading.
void RowMoments::keep(RowMoment &row, int column) const {
    const QString said = cleanText(m_cells.cell(column).toString() + u' ' + m_cells.unit(column).toString());
    row.words.append(withHeading(m_cells.facts(column).heading, said));
}

std::optional<RowMoment> RowMoments::read() {
    auto row = readStart();
    if (!row)
        return std::nullopt;
    readEnd(*row, m_cells.columns(ColumnRole::Ends));
    readLength(*row);
    return row;
}

std::optional<RowMoment> RowMoments::readSpan(const NamedSpan &span, RowMoment &line) {
    auto row = startOfSpan(span, line);
    if (row) {
        readEnd(*row, span.ends);
        return row;
    }
    for (const int column : span.starts + span.ends) {
        if (!m_cells.cell(column).isEmpty())
            keep(line, column);
    }
    return std::nullopt;
}

/// Nothing where its columns say no time, or no day where the line has none of its own.
std::optional<RowMoment> RowMoments::startOfSpan(const NamedSpan &span, const RowMoment &line) {
    QDate day = m_cells.hasOwnDay() ? line.moment.date() : QDate();
    CellMoment start;
    for (const int column : span.starts) {
        const QStringView text = m_cells.cell(column);
        if (const auto epoch = readCellEpoch(text)) {
            m_hasTime = true;
            return ofEpoch(*epoch);
        }
        const auto said = readCellMoment(text);
        if ((!said && !text.isEmpty()) || (said && said->until.isValid()))
            return std::nullopt;
        if (said && said->hasDate())
            day = said->date(m_cells.choice(column).order);
        if (said && said->time.isValid())
            start = *said;
    }
    m_hasTime = start.time.isValid();
    if (!m_hasTime || !day.isValid())
        return std::nullopt;
    const bool isNextDay = start.isNextDay && !start.hasDate();
    return at(isNextDay ? day.addDays(1) : day, start.time,
              line.wall ? start.offsetSeconds : std::optional(line.moment.offsetSeconds));
}

std::optional<RowMoment> RowMoments::readStart() {
    const ColumnRole role = m_cells.has(ColumnRole::When) ? ColumnRole::When : ColumnRole::Day;
    if (!m_cells.has(role))
        return std::nullopt;
    const int column = m_cells.columns(role).first();
    const QStringView text = m_cells.cell(column);
    if (const auto epoch = m_cells.facts(column).epochs > 0 ? readCellEpoch(text) : std::nullopt)
        return ofEpoch(*epoch);
    const auto said = readCellMoment(text);
    const QDate day = said ? said->date(m_cells.choice(column).order) : QDate();
    if (day.isValid())
        return startOf(day, *said);
    tell(text.isEmpty()
             ? MomentsText::tr("This line says no day, so it is left out.")
             : MomentsText::tr("\"%1\" cannot be read as a day, so this line is left out.").arg(quoted(text)),
         m_cells.facts(column).heading);
    return std::nullopt;
}

RowMoment RowMoments::startOf(QDate day, const CellMoment &said) {
    RowMoment words;
    QTime time = said.time;
    CellMoment end{.time = said.until};
    std::optional<int> offset = said.offsetSeconds;
    if (const auto apart = readTime(words)) {
        time = apart->time;
        end.time = apart->until;
        if (apart->isNextDay)
            day = day.addDays(1);
        if (apart->offsetSeconds)
            offset = apart->offsetSeconds;
    }
    if (const QStringView text = m_cells.cell(ColumnRole::Offset); !text.isEmpty())
        offset = offsetIn(text);
    m_hasTime = time.isValid();
    RowMoment row = at(day, m_hasTime ? time : kNoonOfDay, offset);
    row.words = words.words;
    if (end.time.isValid())
        putEnd(row, {}, end);
    return row;
}

RowMoment RowMoments::at(const QDate &day, const QTime &time, std::optional<int> offset) {
    if (offset) {
        const QByteArray zone = m_cells.cell(ColumnRole::Zone).toLatin1();
        return {.moment = Moment::at(day, time, *offset, zone)};
    }
    WallTime met = WallTime::Once;
    RowMoment row{.moment = m_clock.at(day, time, &met), .wall = wallMsecs(day, time)};
    if (met == WallTime::Twice)
        tell(MomentsText::tr("This time came twice, as the clocks went back. The first one is taken."));
    if (met == WallTime::Never)
        tell(MomentsText::tr("This time did not come, as the clocks went forward. A later one is taken."));
    return row;
}

RowMoment RowMoments::ofEpoch(qint64 msecs) const {
    return {.moment = Moment::of(QDateTime::fromMSecsSinceEpoch(msecs, m_zone))};
}

/// The time in a column of its own; nothing where there is none. What is no time is told and kept as words.
std::optional<CellMoment> RowMoments::readTime(RowMoment &row) {
    const QStringView text = m_cells.cell(ColumnRole::Time);
    if (text.isEmpty())
        return std::nullopt;
    if (const auto said = readCellMoment(text); said && said->time.isValid())
        return said;
    if (const auto about = timeOfDay(text.toString())) {
        CellMoment said;
        said.time = *about;
        return said;
    }
    keep(row, m_cells.columns(ColumnRole::Time).first());
    if (!isWholeDay(text.toString()))
        tell(MomentsText::tr("\"%1\" cannot be read as a time, so noon is taken.").arg(quoted(text)));
    return std::nullopt;
}

/// A day and a time may stand in two columns.
void RowMoments::readEnd(RowMoment &row, const QList<int> &columns) {
    QDate day;
    CellMoment end;
    bool isRead = true;
    for (const int column : columns) {
        const QStringView text = m_cells.cell(column);
        if (text.isEmpty())
            continue;
        if (const auto epoch = readCellEpoch(text)) {
            row.seconds = double(*epoch - row.moment.utcMsecs) / 1000;
            continue;
        }
        const auto said = readCellMoment(text);
        isRead = isRead && said && !said->until.isValid();
        if (said && said->hasDate())
            day = said->date(m_cells.choice(column).order);
        if (said && said->time.isValid())
            end = *said;
    }
    if (isRead && m_hasTime && end.time.isValid())
        putEnd(row, day, end);
    const bool isBackwards = row.seconds && *row.seconds < 0;
    if (isBackwards) {
        tell(MomentsText::tr("This ended before it began. The end goes to the words."));
        row.seconds.reset();
    }
    for (const int column : columns) {
        if (!row.seconds && !m_cells.cell(column).isEmpty())
            keep(row, column);
    }
}

/// A time without a day is the next one after the beginning.
void RowMoments::putEnd(RowMoment &row, const QDate &day, const CellMoment &end) {
    const QDate from = row.moment.date();
    const bool isAfterMidnight = !day.isValid() && !end.isNextDay && end.time < row.moment.time();
    QDate last = day.isValid() ? day : from.addDays(isAfterMidnight || end.isNextDay ? 1 : 0);
    const std::optional<int> offset =
        end.offsetSeconds || row.wall ? end.offsetSeconds : std::optional(row.moment.offsetSeconds);
    const RowMoment over = at(last, end.time, offset);
    row.seconds = double(over.moment.utcMsecs - row.moment.utcMsecs) / 1000;
}

void RowMoments::readLength(RowMoment &row) const {
    for (const int column : m_cells.columns(ColumnRole::Lasts)) {
        const QStringView text = m_cells.cell(column);
        if (text.isEmpty())
            continue;
        const auto length = lengthIn(m_cells, column);
        if (length && !row.seconds)
            row.seconds = length;
        else if (!length || std::abs(*length - *row.seconds) >= kSecondsOfMinuteLeft)
            keep(row, column); // not a length, or another one than its beginning and end say
    }
}
