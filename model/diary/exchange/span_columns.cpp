// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/span_columns.h"

#include "model/diary/exchange/diary_headings.h"
#include "model/files/cell_unit.h"
#include "model/files/sheet_heading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestEnding = 4; ///< "sleep" and "sleeping" are one thing

bool isSameWord(const QString &a, const QString &b) {
    constexpr qsizetype fewestLetters = 3;
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    return shorter == longer || (shorter.size() >= fewestLetters && longer.startsWith(shorter) &&
                                 longer.size() - shorter.size() <= kLongestEnding);
}

bool isKindHeading(const QString &heading) {
    const QString plain = plainHeading(heading);
    return plain == u"type"_s || plain == u"kind"_s || plain == u"tipo"_s;
}

bool hasLetters(const QString &name) {
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

/// Finds for each end the beginning that it belongs to.
class SpanFinder {
public:
    SpanFinder(const TableFile &table, const DiaryShape &shape) : m_table(table), m_shape(shape) {
        for (const ColumnRole role : {ColumnRole::When, ColumnRole::Time, ColumnRole::Day}) {
            for (int column = 0; m_start < 0 && column < count(); ++column) {
                if (is(column, role) && isStartHeading(heading(column)))
                    m_start = column;
            }
            if (m_start < 0)
                m_start = shape.indexOf(role);
        }
    }

    const QString &heading(int column) const { return m_table.columns[column].heading; }
    QString thing(int column) const { return thingOfSpan(heading(column)); }
    bool is(int column, ColumnRole role) const { return m_shape.columns[column].role == role; }
    int count() const { return int(m_shape.columns.size()); }

    /// Whether it names the beginning of a thing, and holds some.
    bool isNamedStart(int column) const {
        const ColumnFacts &facts = m_table.columns[column];
        return isStartHeading(heading(column)) && hasLetters(thing(column)) &&
               (facts.days + facts.times + facts.clocks) * 2 >= facts.filled && facts.filled > 0;
    }
    bool hasEnd(int start) const {
        for (int end = 0; end < count(); ++end) {
            if (is(end, ColumnRole::Ends) && isSameThing(thing(end), thing(start)))
                return true;
        }
        return false;
    }
    QList<int> startsOf(int end) const {
        QList<int> starts;
        for (int start = 0; start < count(); ++start) {
            if (is(start, ColumnRole::Words) && isNamedStart(start) && isSameThing(thing(start), thing(end)))
                starts.append(start);
        }
        return starts;
    }
    /// A bare end is that of the only beginning, whatever that one names.
    bool isOfLine(int end) const {
        if (m_start < 0)
            return false;
        const QString own = thing(m_start);
        return isSameThing(thing(end), own) || (thing(end).isEmpty() && startColumns() == 1);
    }

    QString thingOfLine() const {
        const QString name = m_start < 0 ? QString() : thing(m_start);
        return hasLetters(name) ? name : QString();
    }

private:
    int startColumns() const {
        int starts = 0;
        for (int column = 0; column < count(); ++column)
            starts += column == m_start || isNamedStart(column) ? 1 : 0;
        return starts;
    }

    const TableFile &m_table;
    const DiaryShape &m_shape;
    int m_start = -1; ///< the column that says when the line's own thing began
};

/// "Severity", "Type" and "Duration" tell of what the line is about; "Mood" is another thing.
bool tellsOfLine(const QString &heading, const QString &thing) {
    const QString first = plainHeading(heading).section(u' ', 0, 0);
    return isLengthHeading(heading) || isSeverityHeading(heading) || isKindHeading(heading) ||
           isSameThing(first, plainHeading(thing).section(u' ', 0, 0));
}

/// Whether the line says more than that this thing began and ended.
bool saysOtherThings(const SpanFinder &finder, const QString &thing) {
    for (int column = 0; column < finder.count(); ++column) {
        const bool isNamed = finder.is(column, ColumnRole::Value) || finder.is(column, ColumnRole::What);
        if (isNamed && !tellsOfLine(finder.heading(column), thing))
            return true;
    }
    return false;
}

/// Whether a column that begins no named thing says the day of the line.
bool hasOwnDay(const SpanFinder &finder) {
    for (int column = 0; column < finder.count(); ++column) {
        const bool isDay = finder.is(column, ColumnRole::Day) || finder.is(column, ColumnRole::When);
        if (isDay && !finder.isNamedStart(column))
            return true;
    }
    return false;
}

bool isMoment(const SpanFinder &finder, int column) {
    return finder.is(column, ColumnRole::When) || finder.is(column, ColumnRole::Day) ||
           finder.is(column, ColumnRole::Time);
}

} // namespace

bool isSameThing(const QString &a, const QString &b) {
    const QStringList first = plainHeading(a).split(u' ');
    const QStringList second = plainHeading(b).split(u' ');
    return std::equal(first.begin(), first.end(), second.begin(), second.end(), isSameWord);
}

void settleNamedStarts(DiaryShape &shape, const TableFile &table) {
    const SpanFinder before(table, shape);
    QList<int> apart;
    for (int column = 0; hasOwnDay(before) && column < before.count(); ++column) {
        const bool mayBeApart = isMoment(before, column) && before.isNamedStart(column) &&
                                (before.hasEnd(column) || isAboutSleep(before.thing(column)));
        if (mayBeApart && saysOtherThings(before, before.thing(column)))
            apart.append(column);
    }
    for (const int column : apart)
        shape.columns[column].role = ColumnRole::Words;
}

void settleEnds(DiaryShape &shape, const TableFile &table) {
    const SpanFinder finder(table, shape);
    for (int column = 0; column < finder.count(); ++column) {
        if (finder.is(column, ColumnRole::Ends) && !finder.isOfLine(column) &&
            finder.startsOf(column).isEmpty())
            shape.columns[column].role = ColumnRole::Words;
    }
}

QList<NamedSpan> namedSpans(const TableFile &table, const DiaryShape &shape) {
    const SpanFinder finder(table, shape);
    QList<NamedSpan> spans;
    for (int column = 0; column < finder.count(); ++column) {
        const QList<int> starts = finder.is(column, ColumnRole::Ends) && !finder.isOfLine(column)
                                      ? finder.startsOf(column)
                                      : QList<int>();
        if (starts.isEmpty())
            continue;
        const auto known = std::find_if(spans.begin(), spans.end(),
                                        [&](const NamedSpan &span) { return span.starts == starts; });
        if (known != spans.end())
            known->ends.append(column);
        else
            spans.append({finder.thing(starts.first()), starts, {column}});
    }
    return spans;
}

QString thingOfLine(const TableFile &table, const DiaryShape &shape) {
    const SpanFinder finder(table, shape);
    for (int column = 0; column < finder.count(); ++column) {
        if (finder.is(column, ColumnRole::Ends) && finder.isOfLine(column))
            return finder.thingOfLine();
    }
    return {};
}
