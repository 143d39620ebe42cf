// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/table_file.h"

#include "model/base/clean_text.h"
#include "model/diary/exchange/diary_headings.h"
#include "model/diary/exchange/written_forms.h"
#include "model/files/cell_unit.h"
#include "model/files/clock_time.h"
#include "model/files/heading_line.h"
#include "model/files/sheet_heading.h"
#include "model/files/source_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct TableFileText {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

constexpr int kMostDistinctTexts = 200;
constexpr int kExamples = 3;
constexpr int kCellsToTell = 5000;
constexpr qsizetype kLongestDistinctText = 60;
constexpr qsizetype kLongestWrittenLength = 40; ///< of time, as people write it
constexpr qsizetype kLongestBareUnit = 5;       ///< behind a number that is no heading
constexpr int kRecentYears = 10;
constexpr int kLongestOfMostLengths = 6; ///< in hours
constexpr int kTooManyHours = 16;        ///< for anybody's sleep
constexpr DateOrder kOrders[] = {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};

void noteTime(ColumnFacts &facts, const QTime &time) {
    if (!time.isValid())
        return;
    ++facts.times;
    facts.beforeSix += time.hour() < kLongestOfMostLengths ? 1 : 0;
    facts.evenings += time.hour() >= kTooManyHours ? 1 : 0;
}

/// "8h30" and "0830" below "Time", which are a length and a number as well.
void noteClock(ColumnFacts &facts, const QString &cell) {
    const auto time = facts.isClock ? readClockTime(cell) : std::nullopt;
    facts.clocks += time ? 1 : 0;
    facts.lateClocks += time && time->hour() >= kLongestOfMostLengths ? 1 : 0;
}

bool saysAmOrPm(const QString &cell) {
    return cell.endsWith(u"am"_s, Qt::CaseInsensitive) || cell.endsWith(u"pm"_s, Qt::CaseInsensitive);
}

void noteMoment(ColumnFacts &facts, const QString &cell, const CellMoment &moment, const QDate &today) {
    noteTime(facts, moment.time);
    facts.amPm += saysAmOrPm(cell) ? 1 : 0;
    if (!moment.hasDate())
        return;
    const bool isShortYear = moment.count == 3 && std::none_of(moment.digits.begin(), moment.digits.end(),
                                                               [](int digits) { return digits > 2; });
    bool fits = false;
    for (const DateOrder order : kOrders) {
        const QDate day = moment.date(order);
        fits = fits || day.isValid();
        const bool isPast = day.isValid() && day <= today.addDays(1);
        facts.reads[size_t(order)] += day.isValid() ? 1 : 0;
        facts.fits[size_t(order)] += isPast ? 1 : 0;
        const bool isRecent = day >= today.addYears(-kRecentYears);
        facts.recent[size_t(order)] += isPast && isRecent ? 1 : 0;
        if (isShortYear && isPast && !isRecent && facts.oldExamples[size_t(order)].isEmpty())
            facts.oldExamples[size_t(order)] = cell;
    }
    facts.days += fits ? 1 : 0;
    if (facts.yearFirstExample.isEmpty() && !moment.isClear() &&
        moment.date(DateOrder::YearMonthDay).isValid())
        facts.yearFirstExample = cell;
    if (facts.otherCalendarExample.isEmpty() && moment.isOfOtherCalendar(DateOrder::DayMonthYear))
        facts.otherCalendarExample = cell;
    const QDate dayFirst = moment.date(DateOrder::DayMonthYear);
    const QDate monthFirst = moment.date(DateOrder::MonthDayYear);
    facts.onlyDayFirst += dayFirst.isValid() && !monthFirst.isValid() ? 1 : 0;
    facts.onlyMonthFirst += monthFirst.isValid() && !dayFirst.isValid() ? 1 : 0;
    if (moment.isClear() || !dayFirst.isValid() || !monthFirst.isValid() || dayFirst == monthFirst)
        return;
    ++facts.unclear;
    facts.dotted += cell.contains(u'.') ? 1 : 0;
    if (facts.unclearExample.isEmpty())
        facts.unclearExample = cell;
}

void noteNumber(ColumnFacts &facts, const QString &cell, const CellNumber &number) {
    ++facts.numbers;
    facts.epochs += readCellEpoch(cell) ? 1 : 0;
    if (number.style == NumberStyle::Plain)
        facts.largestPlain = qMax(facts.largestPlain, number.value);
    facts.points += number.style == NumberStyle::Point ? 1 : 0;
    facts.commas += number.style == NumberStyle::Comma ? 1 : 0;
    if (mayBeTwoNumbers(cell)) {
        ++facts.pairs;
        facts.pairExample = facts.pairExample.isEmpty() ? cell : facts.pairExample;
    }
    if (number.style != NumberStyle::Ambiguous)
        return;
    ++facts.groups;
    if (facts.groupExample.isEmpty())
        facts.groupExample = cell;
}

void noteText(ColumnFacts &facts, const QString &cell) {
    if (facts.examples.size() < kExamples && !facts.examples.contains(cell))
        facts.examples.append(cell.left(kLongestDistinctText));
    if (facts.hasManyTexts)
        return;
    if (cell.size() <= kLongestDistinctText)
        ++facts.texts[cell];
    facts.hasManyTexts = cell.size() > kLongestDistinctText || facts.texts.size() > kMostDistinctTexts;
}

/// "1.213,03" looks like the numbers of a day, but there is no such day.
bool saysMoment(const CellMoment &moment) {
    return moment.time.isValid() || std::any_of(std::begin(kOrders), std::end(kOrders), [&](DateOrder order) {
               return moment.date(order).isValid();
           });
}

/// "0:00:30" and "36:00:00" are no times of a day.
bool isOnlyLength(const QString &cell) {
    const auto seconds = cell.contains(u':') || cell.size() < kLongestWrittenLength
                             ? readCellLength(cell, ClockParts::HoursMinutes)
                             : std::nullopt;
    if (!seconds || !cell.contains(u':'))
        return seconds.has_value();
    constexpr double hour = 3600;
    constexpr double day = 24 * hour;
    return *seconds > day || (cell.count(u':') == 2 && *seconds < hour);
}

/// Several numbers with a mark between them that no number can have there.
bool isList(const QString &cell) {
    for (const QChar mark : {u',', u';', u'|'}) {
        const auto parts = QStringView(cell).split(mark);
        if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
                return readCellNumber(part, DecimalMark::Point).has_value();
            }))
            return true;
    }
    return false;
}

/// What is neither a moment nor one number.
void noteOther(ColumnFacts &facts, const QString &cell, bool mayBeLength) {
    if (mayBeLength && isOnlyLength(cell))
        ++facts.lengths;
    else if (readCellAmounts(cell, facts.heading))
        ++facts.numbers;
    else if (cell[0].isDigit() && isList(cell))
        ++facts.lists;
}

void note(ColumnFacts &facts, const QString &raw, const QDate &today) {
    const QString cell = raw.trimmed();
    if (cell.isEmpty())
        return;
    ++facts.filled;
    noteText(facts, cell);
    if (facts.clockExample.isEmpty() && isTwoPartClock(cell))
        facts.clockExample = cell;
    facts.threeParts += isThreePartClock(cell) ? 1 : 0;
    // A column that begins with thousands of cells without a day, a time or a weekday has none further on.
    const bool mayBeMoment = facts.filled < kCellsToTell || facts.days + facts.times > 0;
    const bool mayBeLength = facts.filled < kCellsToTell || facts.lengths > 0;
    if (const auto moment = mayBeMoment ? readCellMoment(cell) : std::nullopt;
        moment && saysMoment(*moment)) {
        facts.lengths += mayBeLength && !moment->hasDate() && isOnlyLength(cell) ? 1 : 0;
        return noteMoment(facts, cell, *moment, today);
    }
    noteClock(facts, cell);
    if (const auto number = readCellNumber(cell, DecimalMark::Point))
        noteNumber(facts, cell, *number);
    else
        noteOther(facts, cell, mayBeLength);
    const bool mayBeWeekday = facts.filled < kCellsToTell || facts.weekdays > 0;
    facts.weekdays += mayBeWeekday && isWeekday(cell) ? 1 : 0;
}

/// "1st symptom" and "24 hours before" begin with a number, too.
bool isOnlyNumber(const QString &cell) {
    const auto number = readCellNumber(cell, DecimalMark::Point);
    return number && number->unit.size() <= kLongestBareUnit;
}

/// A line that already says a day or a number is no heading.
bool isHeading(const QStringList &cells) {
    return std::none_of(cells.begin(), cells.end(),
                        [](const QString &cell) { return readCellMoment(cell) || isOnlyNumber(cell); });
}

/// "°C" of "(°C)" and "[°C]".
QString unitAlone(const QString &cell) {
    const QString text = cleanLine(cell);
    const bool isInBrackets = text.size() > 2 && ((text.startsWith(u'(') && text.endsWith(u')')) ||
                                                  (text.startsWith(u'[') && text.endsWith(u']')));
    return isInBrackets ? text.sliced(1, text.size() - 2).trimmed() : text;
}

/// A line below the headings that says nothing but units, and how days and times are written.
bool isRowOfUnits(const QStringList &cells) {
    static const QRegularExpression format(u"^(?:[dmy]{1,4}[-/. ]?){2,3}$|^h{1,2}:mm(?::ss)?$|^24 ?h$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    bool hasUnit = false;
    for (const QString &cell : cells) {
        const QString unit = unitAlone(cell);
        const bool isUnit = isUnitWord(unit);
        if (!unit.isEmpty() && !isUnit && !isNoUnit(unit) && !format.match(unit).hasMatch())
            return false;
        hasUnit = hasUnit || isUnit;
    }
    return hasUnit;
}

/// Whether "Mood min" is the lowest one, as "Mood max" or "Average mood" stands beside it.
bool isLowestAmong(const QList<ColumnFacts> &columns, const QString &heading) {
    static const QStringList others{u"max"_s,  u"maximum"_s, u"avg"_s,    u"average"_s,
                                    u"mean"_s, u"moy"_s,     u"mittel"_s, u"media"_s};
    QStringList name = plainHeading(heading).split(u' ');
    if (name.takeLast() != u"min"_s)
        return false;
    return std::any_of(columns.begin(), columns.end(), [&](const ColumnFacts &column) {
        QStringList words = plainHeading(unitInHeading(column.heading).name).split(u' ');
        return words.removeIf([](const QString &word) { return others.contains(word); }) > 0 && words == name;
    });
}

bool isOfDays(const QString &heading) {
    const auto role = roleByHeading(heading);
    return role == ColumnRole::Day || role == ColumnRole::When;
}

/// A table of a diary has a column of days. Without that heading, words in a row may be anything.
int knownOfDiary(const QStringList &cells, int usualCells) {
    const QStringList filled = filledCells(cells);
    if (!isHeading(cells) || filled.size() * 2 < usualCells ||
        std::none_of(filled.begin(), filled.end(), isOfDays))
        return 0;
    return int(std::count_if(filled.begin(), filled.end(),
                             [](const QString &cell) { return roleByHeading(cell).has_value(); }));
}

/// Takes the rows of a file as they come. What stands above the rows is known after the first ones.
class Looker {
public:
    Looker(TableFile &table, const QDate &today) : m_table(table), m_today(today) {}

    bool take(const CsvRow &row) {
        if (!m_table.columns.isEmpty())
            return takeRow(row);
        m_first.append(row);
        if (m_first.size() >= kLinesWithHeadings)
            takeFirst();
        return true;
    }
    /// To be called after the last row.
    void finish() {
        if (m_table.columns.isEmpty())
            takeFirst();
        settleWrittenForms(m_table);
    }

private:
    bool takeRow(const CsvRow &row) {
        ++m_table.rows;
        if (row.cells.size() != m_table.columns.size())
            tellRagged(row);
        for (qsizetype i = 0; i < qMin(row.cells.size(), m_table.columns.size()); ++i)
            note(m_table.columns[i], row.cells[i], m_today);
        return true;
    }
    void takeFirst() {
        const int usualCells = m_table.format.usualCells;
        const int line = guessHeadingLine(m_first, m_table.format, 0, [usualCells](const QStringList &cells) {
            return knownOfDiary(cells, usualCells);
        });
        for (const CsvRow &row : std::exchange(m_first, {})) {
            if (row.line < line)
                tellTitle(row);
            else if (row.line == line)
                takeHeadings(row);
            else if (m_table.headingLine > 0 && m_table.rows == 0 && isRowOfUnits(row.cells))
                takeUnits(row);
            else
                takeRow(row);
        }
    }
    /// "°C" below "Temp" belongs to the heading.
    void takeUnits(const CsvRow &row) {
        for (qsizetype i = 0; i < qMin(row.cells.size(), m_table.columns.size()); ++i) {
            QString &heading = m_table.columns[i].heading;
            const QString unit = unitAlone(row.cells[i]);
            const HeadingUnit known = m_table.columns[i].unit();
            if (isUnitWord(unit) && !known.unit && known.unknown.isEmpty()) {
                heading += u" (%1)"_s.arg(unit);
                m_table.columns[i].isLowest = false; // the unit stands behind it
            }
        }
        m_table.problems.add(
            row.line,
            TableFileText::tr("This line says the units of the columns. It is read with the headings."));
        ++m_table.titles;
        m_table.lastAbove = row.line;
    }
    void tellTitle(const CsvRow &row) {
        const QString title = filledCells(row.cells).join(u' ').left(kLongestDistinctText);
        m_table.problems.add(
            {row.line, {}, TableFileText::tr("\"%1\" stands above the table. It is left out.").arg(title)},
            TableFileText::tr("This line stands above the table. It is left out."));
        ++m_table.titles;
        m_table.lastAbove = row.line;
    }
    void takeHeadings(const CsvRow &row) {
        const bool heading = isHeading(row.cells);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString name = heading ? cleanLine(row.cells[i]) : QString();
            m_table.columns.append(
                {.heading = name.isEmpty() ? TableFileText::tr("Column %1").arg(i + 1) : name});
        }
        if (!heading) {
            takeRow(row);
            return;
        }
        for (ColumnFacts &column : m_table.columns) {
            column.isLowest = isLowestAmong(m_table.columns, column.heading);
            column.isClock = isClockHeading(column.heading);
        }
        m_table.headingLine = row.line;
        m_table.lastAbove = row.line;
    }
    void tellRagged(const CsvRow &row) {
        const qsizetype wanted = m_table.columns.size();
        if (row.cells.size() < wanted)
            m_table.problems.add(
                row.line,
                TableFileText::tr("This line has fewer cells than the headings. The rest is blank."));
        else if (std::any_of(row.cells.begin() + wanted, row.cells.end(),
                             [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
            m_table.problems.add(
                row.line,
                TableFileText::tr("This line has more cells than the headings. The rest goes to the words."));
    }

    TableFile &m_table;
    QDate m_today;
    QList<CsvRow> m_first;
};

} // namespace

Result<TableFile> lookAtTable(const QString &path, const QDate &today, const Progress &progress) {
    QFile file(path);
    if (const auto opened = openSource(file); !opened)
        return opened.error();
    const auto format = findFormat(file);
    if (!format)
        return format.error();
    TableFile table{.path = path, .format = *format};
    Looker looker(table, today);
    const auto read = readCsv(
        file, *format, [&](const CsvRow &row) { return looker.take(row); },
        [&](int line) {
            table.problems.add(
                line, TableFileText::tr("A quotation mark opens here and never closes. It is read as "
                                        "part of the text."));
        },
        progress);
    if (!read)
        return read.error();
    looker.finish();
    if (table.rows == 0)
        return Error{
            ErrorKind::Invalid, TableFileText::tr("There are no lines below the headings of this file."), {}};
    return table;
}

Result<> readTable(const TableFile &table, const CsvParser::TakeRow &take, const Progress &progress) {
    QFile file(table.path);
    if (auto opened = openSource(file); !opened)
        return opened;
    return readCsv(
        file, table.format, [&](const CsvRow &row) { return row.line <= table.lastAbove || take(row); }, {},
        progress);
}
