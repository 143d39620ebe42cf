// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/row_moments.h"

#include "model/base/clean_text.h"
#include "model/base/search_key.h"
#include "model/diary/exchange/cell_value.h"
#include "model/diary/exchange/diary_headings.h"
#include "model/diary/exchange/row_words.h"
#include "model/diary/exchange/scale_labels.h"
#include "model/files/clock_time.h"
#include "model/files/sheet_heading.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct MomentsText {
    Q_DECLARE_TR_FUNCTIONS(DiaryRows)
};

const QTime kNoonOfDay(12, 0);
constexpr qsizetype kLongestQuote = 40;
constexpr double kLongestOverMidnight = 4 * 3600;
constexpr double kLongestNight = 16 * 3600;       ///< of sleep, or of a feed through the night
constexpr double kLongestFromEvening = 12 * 3600; ///< of anything that ended in the morning
const QTime kEvening(18, 0);
const QTime kEndOfMorning(9, 0);
constexpr double kQuarterOfHour = 900;      ///< by which hours of sleep and its times may differ
constexpr double kSecondsOfMinuteLeft = 60; ///< by which an end and a length may differ

QString quoted(QStringView cell) {
    return cleanLine(cell.left(kLongestQuote).toString());
}

/// Seconds east of UTC, from "+02:00".
std::optional<int> offsetIn(QStringView cell) {
    const auto said = readCellMoment(u"0:00:00"_s + cell.toString().remove(u"UTC"_s));
    return said ? said->offsetSeconds : std::nullopt;
}

/// No time at all, and none that could not be read.
bool isWholeDay(const QString &cell) {
    const QString key = searchKey(cell).simplified();
    return key == u"all day"_s || key == u"whole day"_s || key == u"todo el dia"_s;
}

qint64 wallMsecs(const QDate &day, const QTime &time) {
    return Moment::at(day, time, 0).utcMsecs;
}

/// "Hours slept", "Sleep (h)", "Hours"; but neither "Sleep quality" nor "School hours".
bool saysHoursSlept(const QString &heading) {
    static const QRegularExpression slept(
        u"^(?:(?:total|hours|hrs|h|horas|heures|stunden|of|de|duration|time|length|night|"
        "sleep|slept|asleep|sleeping|sueno|dormidas|schlaf|sommeil|min|minutes) ?)+$"_s);
    return slept.match(plainHeading(heading)).hasMatch();
}

/// How long something may have lasted whose end is earlier on the clock than its beginning: what is short,
/// what may last a night, and what went from an evening to a morning.
double longestOverMidnight(const QTime &start, const QTime &end, const QString &about) {
    if (mayLastANight(about))
        return kLongestNight;
    const bool isOfNight = start >= kEvening && end <= kEndOfMorning && !isBriefByHeading(about);
    return isOfNight ? kLongestFromEvening : kLongestOverMidnight;
}

/// What a cell says of a day and a time; below "Time", "0830" is one.
std::optional<CellMoment> momentIn(const RowCells &cells, int column) {
    const QStringView text = cells.cell(column);
    const auto said = readCellMoment(text);
    const auto clock = said || !cells.facts(column).isClock ? std::nullopt : readClockTime(text);
    return clock ? std::optional(CellMoment{.time = *clock}) : said;
}

/// The time in a cell of a column of times.
std::optional<CellMoment> timeIn(const RowCells &cells, int column) {
    const QStringView text = cells.cell(column);
    if (const auto said = momentIn(cells, column); said && said->time.isValid())
        return said;
    const auto about = timeOfDay(text.toString());
    return about ? std::optional(CellMoment{.time = *about}) : std::nullopt;
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

void RowMoments::tellBackwards() {
    tell(MomentsText::tr("This ended before it began. The end goes to the words."));
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
    readEnd(*row, m_cells.columns(ColumnRole::Ends), thingOfRow());
    readLength(*row);
    return row;
}

std::optional<RowMoment> RowMoments::readSpan(const NamedSpan &span, RowMoment &line) {
    m_isBesideStart = false;
    auto row = startOfSpan(span, line);
    if (row) {
        readEnd(*row, span.ends, span.name);
        if (!isOtherNight(*row, span))
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
        const auto said = momentIn(m_cells, column);
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
    if (m_cells.has(ColumnRole::When) && m_cells.has(ColumnRole::Day) && m_cells.cell(role).isEmpty())
        return readDayBesideStart();
    const int column = m_cells.columns(role).first();
    const QStringView text = m_cells.cell(column);
    if (const auto epoch = m_cells.facts(column).epochs > 0 ? readCellEpoch(text) : std::nullopt)
        return ofEpoch(*epoch);
    const auto said = readCellMoment(text);
    const QDate day = said ? said->date(m_cells.choice(column).order) : QDate();
    const bool isWhole = m_cells.saysDayTwice() && said && said->time.isValid();
    if (day.isValid())
        return startOf(day, *said, isWhole);
    tell(text.isEmpty()
             ? MomentsText::tr("This line says no day, so it is left out.")
             : MomentsText::tr("\"%1\" cannot be read as a day, so this line is left out.").arg(quoted(text)),
         m_cells.facts(column).heading);
    return std::nullopt;
}

/// A line without its "Start" has a day of its own, and its end is that of nothing.
std::optional<RowMoment> RowMoments::readDayBesideStart() {
    const int column = m_cells.columns(ColumnRole::Day).first();
    const auto said = readCellMoment(m_cells.cell(column));
    const QDate day = said ? said->date(m_cells.choice(column).order) : QDate();
    const QString &heading = m_cells.facts(column).heading;
    if (!day.isValid()) {
        tell(MomentsText::tr("This line says no day, so it is left out."), heading);
        return std::nullopt;
    }
    RowMoment row = startOf(day, *said, false);
    m_isBesideStart = true;
    const int start = m_cells.columns(ColumnRole::When).first();
    tell(MomentsText::tr("\"%1\" is blank here. The day is taken from \"%2\".")
             .arg(m_cells.facts(start).heading, heading));
    return row;
}

/// `isWhole`: a time in a column of its own is of something else.
RowMoment RowMoments::startOf(QDate day, const CellMoment &said, bool isWhole) {
    RowMoment words;
    QTime time = said.time;
    CellMoment end{.time = said.until};
    std::optional<int> offset = said.offsetSeconds;
    m_isBesideStart = false;
    if (const auto apart = isWhole ? std::nullopt : readTime(words)) {
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
    row.hasTime = m_hasTime;
    row.words = words.words;
    if (end.time.isValid() && !putEnd(row, {}, end, thingOfRow())) {
        tellBackwards();
        const ColumnRole role = said.until.isValid() ? ColumnRole::When : ColumnRole::Time;
        for (const int column : m_cells.columns(role))
            keep(row, column);
    }
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
    std::optional<CellMoment> found;
    QStringView unread;
    const QList<int> &columns = m_cells.columns(ColumnRole::Time);
    for (const int column : columns) {
        const QStringView text = m_cells.cell(column);
        const auto said = text.isEmpty() ? std::nullopt : timeIn(m_cells, column);
        if (said && !found) {
            found = said;
            m_isBesideStart = column != columns.first();
        } else if (!text.isEmpty() && (!said || said->time != found->time)) {
            keep(row, column);
            unread = said ? unread : text;
        }
    }
    if (!found && !unread.isEmpty() && !isWholeDay(unread.toString()))
        tell(MomentsText::tr("\"%1\" cannot be read as a time, so noon is taken.").arg(quoted(unread)));
    return found;
}

/// A day and a time may stand in two columns.
void RowMoments::readEnd(RowMoment &row, const QList<int> &columns, const QString &about) {
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
        const auto said = momentIn(m_cells, column);
        isRead = isRead && said && !said->until.isValid();
        if (said && said->hasDate())
            day = said->date(m_cells.choice(column).order);
        if (said && said->time.isValid())
            end = *said;
    }
    const bool hasBoth = isRead && m_hasTime && !m_isBesideStart && end.time.isValid();
    if ((hasBoth && !putEnd(row, day, end, about)) || (row.seconds && *row.seconds < 0)) {
        tellBackwards();
        row.seconds.reset();
    }
    for (const int column : columns) {
        if (!row.seconds && !m_cells.cell(column).isEmpty())
            keep(row, column);
    }
}

/// A time without a day is the next one after the beginning, where that can be; a seizure from 10:00 to 9:58
/// is a slip. Then there is no end.
bool RowMoments::putEnd(RowMoment &row, const QDate &day, const CellMoment &end, const QString &about) {
    const QDate from = row.moment.date();
    const bool isAfterMidnight = !day.isValid() && !end.isNextDay && end.time < row.moment.time();
    QDate last = day.isValid() ? day : from.addDays(isAfterMidnight || end.isNextDay ? 1 : 0);
    const std::optional<int> offset =
        end.offsetSeconds || row.wall ? end.offsetSeconds : std::optional(row.moment.offsetSeconds);
    const RowMoment over = at(last, end.time, offset);
    const double seconds = double(over.moment.utcMsecs - row.moment.utcMsecs) / 1000;
    if (isAfterMidnight && seconds > longestOverMidnight(row.moment.time(), end.time, about))
        return false;
    row.seconds = seconds;
    return true;
}

/// What the end of the line is about, by its cell, its own columns or those of its values.
QString RowMoments::thingOfRow() const {
    if (m_cells.has(ColumnRole::What))
        return m_cells.cell(ColumnRole::What).toString();
    QStringList names{m_cells.thing()};
    for (const int column : m_cells.columns(ColumnRole::Value)) {
        if (!m_cells.cell(column).isEmpty())
            names.append(m_cells.facts(column).heading);
    }
    return names.join(u' ');
}

/// How long the child slept, where a column of the line says it.
std::optional<double> RowMoments::secondsSlept() const {
    constexpr double hour = 3600;
    constexpr double most = 24;
    for (const int column : m_cells.columns(ColumnRole::Value)) {
        const QString &heading = m_cells.facts(column).heading;
        if (!saysHoursSlept(heading))
            continue;
        const CellValue value =
            ValueColumn(m_cells.facts(column), m_cells.choice(column)).read(m_cells.cell(column), heading);
        if (value.seconds)
            return value.seconds;
        if (value.number && value.unit == Unit::None && *value.number <= most)
            return *value.number * hour;
    }
    return std::nullopt;
}

/// "Wake time, Bed time": the child woke this morning and goes to bed this evening, which are two nights. And
/// where the line says how long the child slept, another length is that of no sleep.
bool RowMoments::isOtherNight(const RowMoment &row, const NamedSpan &span) {
    const QDateTime began = row.moment.local();
    const bool isNight = row.seconds && isAboutSleep(span.name) &&
                         began.addMSecs(qint64(*row.seconds * 1000)).date() > began.date();
    if (!isNight)
        return false;
    const bool saysDays = m_cells.facts(span.ends.first()).days > 0;
    const bool wakesFirst = !saysDays && span.ends.first() < span.starts.first();
    const auto slept = secondsSlept();
    const bool isOfOther = slept && std::abs(*slept - *row.seconds) >= kQuarterOfHour;
    if (wakesFirst || isOfOther)
        tell(MomentsText::tr("It is not clear of which night these times are. They go to the words."));
    return wakesFirst || isOfOther;
}

void RowMoments::takeOwnSpan(RowMoment &line, const RowMoment &span) const {
    for (const int column : m_cells.columns(ColumnRole::Time)) {
        if (const auto said = momentIn(m_cells, column); said && said->time != span.moment.time())
            keep(line, column);
    }
    line.moment = span.moment;
    line.wall = span.wall;
    line.hasTime = true;
    line.words += span.words;
    if (span.seconds)
        line.seconds = span.seconds;
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
