// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/ambiguities.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/unit.h"
#include "model/diary/exchange/diary_guess.h"
#include "model/diary/exchange/span_columns.h"
#include "model/diary/tracker.h"
#include "model/diary/value_text.h"
#include "model/files/cell_unit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct DiaryDoubtsText {
    Q_DECLARE_TR_FUNCTIONS(DiaryDoubts)
};

QString nameOf(char16_t delimiter) {
    switch (delimiter) {
    case u',':
        return DiaryDoubtsText::tr("commas");
    case u';':
        return DiaryDoubtsText::tr("semicolons");
    case u'\t':
        return DiaryDoubtsText::tr("tabs");
    case u'|':
        return DiaryDoubtsText::tr("upright lines");
    default:
        return DiaryDoubtsText::tr("\"%1\"", "a mark between cells").arg(QChar(delimiter));
    }
}

QString nameOf(Letters letters) {
    switch (letters) {
    case Letters::Utf8:
        return u"UTF-8"_s;
    case Letters::Utf16Le:
    case Letters::Utf16Be:
        return u"UTF-16"_s;
    case Letters::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

/// The day that a cell is read as.
QString dayReadAs(const QString &cell, DateOrder order) {
    const auto said = readCellMoment(cell);
    return said ? dateText(said->date(order)) : QString();
}

QString timeReadAs(const QString &cell) {
    const auto said = readCellMoment(cell);
    return said ? timeText(said->time) : QString();
}

QString inTwoWays(const QString &cell, const QString &readAs) {
    return DiaryDoubtsText::tr("\"%1\" can be read in two ways. It is read as %2. Please check.")
        .arg(cell, readAs);
}

QString readAs(const QString &cell, const QString &said) {
    return DiaryDoubtsText::tr("\"%1\" is read as %2. Please check.").arg(cell, said);
}

QString calendarDoubt(const ColumnFacts &facts, const ColumnChoice &choice) {
    return DiaryDoubtsText::tr("\"%1\" is of another calendar. It is read as %2. Please check.")
        .arg(facts.otherCalendarExample, dayReadAs(facts.otherCalendarExample, choice.order));
}

/// What the days of a column leave open: which number is the month, and of which calendar the years are.
QStringList dayDoubts(const ColumnFacts &facts, const ColumnChoice &choice) {
    QStringList doubts;
    const bool isDay =
        choice.role == ColumnRole::Day || choice.role == ColumnRole::When || choice.role == ColumnRole::Ends;
    const bool isYearFirst = choice.order == DateOrder::YearMonthDay && !facts.yearFirstExample.isEmpty();
    if (isDay && isYearFirst)
        doubts.append(inTwoWays(facts.yearFirstExample, dayReadAs(facts.yearFirstExample, choice.order)));
    else if (isOrderDoubtful(facts, choice))
        doubts.append(inTwoWays(facts.unclearExample, dayReadAs(facts.unclearExample, choice.order)));
    if (const QString old = facts.oldExamples[size_t(choice.order)]; isDay && !old.isEmpty())
        doubts.append(readAs(old, dayReadAs(old, choice.order)));
    if (isDay && !facts.otherCalendarExample.isEmpty())
        doubts.append(calendarDoubt(facts, choice));
    return doubts;
}

QString numberDoubt(const QString &cell, DecimalMark mark) {
    const auto said = readCellNumber(cell, mark);
    return inTwoWays(cell, said ? QLocale().toString(said->value) : QString());
}

QString partsDoubt(const ColumnFacts &facts, const ColumnChoice &choice) {
    const auto seconds = readCellLength(facts.clockExample, choice.parts);
    return inTwoWays(facts.clockExample, durationText(qRound64(seconds.value_or(0))));
}

/// Columns of tables that no known program wrote, which nobody will see.
QString leftOutText(const TableFile &table, const DiaryShape &shape) {
    QStringList names;
    for (qsizetype i = 0; shape.maker == TableMaker::Unknown && i < table.columns.size(); ++i) {
        if (shape.columns[i].role == ColumnRole::LeaveOut && table.columns[i].filled > 0)
            names.append(table.columns[i].heading);
    }
    return names.isEmpty() ? QString()
                           : DiaryDoubtsText::tr("Columns that are left out: %1").arg(names.join(u", "_s));
}

/// "118.3 mL"
QString measuredText(double value, Unit unit) {
    return DiaryDoubtsText::tr("%1 %2", "a number and its unit")
        .arg(QLocale().toString(value, 'g', 4), nameOf(unit));
}

/// What the numbers of one thing leave open. Each sentence names an example.
class ThingDoubts {
public:
    ThingDoubts(const SourceTracker &thing, const TrackerMapping &plan) : m_thing(thing), m_plan(plan) {}

    QStringList all() {
        doubtUnknownUnit();
        doubtBareNumbers();
        if (!m_thing.kitchenExample.isEmpty())
            add(DiaryDoubtsText::tr(
                    "\"%1\" is read as %2, as cups and ounces are in the United States. Please check.")
                    .arg(m_thing.kitchenExample, measuredText(m_thing.kitchenValue, Unit::Millilitre)));
        return m_doubts;
    }

private:
    void add(const QString &doubt) {
        m_doubts.append(
            DiaryDoubtsText::tr("%1: %2", "a heading and what is open below it").arg(m_thing.name, doubt));
    }
    void doubtUnknownUnit() {
        if (!m_thing.unknownUnitExample.isEmpty())
            add(DiaryDoubtsText::tr(
                    "We do not know the unit in \"%1\". Such cells are kept as words, just as they are.")
                    .arg(m_thing.unknownUnitExample));
        if (!m_thing.headingUnit.isEmpty() && m_thing.bareNumbers > 0 &&
            m_plan.tracker.kind == TrackerKind::Measurement)
            add(DiaryDoubtsText::tr(
                    "We do not know the unit \"%1\". The numbers stay as they are, below this name.")
                    .arg(m_thing.headingUnit));
    }
    /// Where neither the cells nor the heading say the unit in which they are kept.
    void doubtBareNumbers() {
        if (m_plan.tracker.kind != TrackerKind::Measurement || m_thing.kind)
            return;
        if (areShares(m_thing) || mayBeShares(m_thing)) {
            const double factor = areShares(m_thing) ? 100 : 1;
            const double share = m_thing.fraction > 0 ? m_thing.fraction : m_thing.share;
            return add(readAs(QLocale().toString(share), measuredText(share * factor, Unit::Percent)));
        }
        if (m_plan.unit != Unit::None && m_thing.bareNumbers > 0)
            add(DiaryDoubtsText::tr("Some numbers have no unit. They are read as %1. Please check.")
                    .arg(nameOf(m_plan.unit)));
    }

    const SourceTracker &m_thing;
    const TrackerMapping &m_plan;
    QStringList m_doubts;
};

} // namespace

QString doubtOf(const TableFile &table, const DiaryShape &shape, int column) {
    const ColumnFacts &facts = table.columns[column];
    const ColumnChoice &choice = shape.columns[column];
    QStringList doubts = dayDoubts(facts, choice);
    if (isMarkDoubtful(facts, choice))
        doubts.append(numberDoubt(facts.groupExample, choice.mark));
    if (facts.mayBePairs && choice.role == ColumnRole::Value)
        doubts.append(numberDoubt(facts.pairExample, choice.mark));
    if (isTimeDoubtful(facts, choice))
        doubts.append(inTwoWays(facts.clockExample, timeReadAs(facts.clockExample)));
    if (arePartsDoubtful(table, shape, column))
        doubts.append(partsDoubt(facts, choice));
    return doubts.join(u' ');
}

QStringList doubtsOf(const TableFile &table, const DiaryShape &shape) {
    QStringList doubts;
    for (int i = 0; i < table.columns.size(); ++i) {
        const QString doubt = doubtOf(table, shape, i);
        if (!doubt.isEmpty())
            doubts.append(DiaryDoubtsText::tr("%1: %2", "a heading and what is open below it")
                              .arg(table.columns[i].heading, doubt));
    }
    if (shape.hasDay() && shape.indexOf(ColumnRole::When) < 0 && shape.indexOf(ColumnRole::Time) < 0)
        doubts.append(namedSpans(table, shape).isEmpty()
                          ? DiaryDoubtsText::tr("The file says no times. Noon is taken for each day.")
                          : DiaryDoubtsText::tr("Only what begins and ends has a time. Noon is taken for "
                                                "everything else."));
    if (const QString leftOut = leftOutText(table, shape); !leftOut.isEmpty())
        doubts.append(leftOut);
    return doubts;
}

QStringList doubtsOf(const DiaryRows &rows, const DiaryPlan &plan) {
    QStringList doubts;
    for (qsizetype i = 0; i < rows.things.size(); ++i) {
        if (!plan.things[i].leaveOut)
            doubts += ThingDoubts(rows.things[i], plan.things[i]).all();
    }
    return doubts;
}

QString formatText(const CsvFormat &format) {
    return DiaryDoubtsText::tr("A table with %1 between its cells, written in %2.",
                               "a mark, and a kind of letters")
        .arg(nameOf(format.dialect.delimiter), nameOf(format.letters));
}
