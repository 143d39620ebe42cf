// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/named_things.h"

#include "model/base/search_key.h"
#include "model/diary/exchange/diary_headings.h"
#include "model/files/cell_unit.h"

#include <algorithm>

namespace {

constexpr int kMostNames = 60;

/// "Severity (0-10)" says nothing of what is measured; "Pain level" does.
bool isGenericValue(const QString &heading) {
    return roleByHeading(heading.section(u'(', 0, 0)) == ColumnRole::Value;
}

bool namesWhatItMeasures(const QString &heading) {
    static constexpr const char *things[] = {"pain", "mood",   "energy", "fatigue", "stress",
                                             "anxi", "nausea", "dolor",  "animo",   "sleep",
                                             "temp", "weight", "fever",  "sueno"};
    const QString key = searchKey(heading).simplified();
    return !isGenericValue(heading) && !isAmountHeading(heading) &&
           (key.contains(u' ') || std::any_of(std::begin(things), std::end(things), [&](const char *thing) {
                return key.contains(QLatin1String(thing));
            }));
}

/// A measure of what stands beside it: "Dose", "Minutes", "mg", and of a seizure "Severity".
bool measuresThing(const QString &heading, bool isEvent) {
    return isAmountHeading(heading) || isUnitWord(heading) || (isEvent && isSeverityHeading(heading));
}

/// The column that is called "Activity" or "Medication" beside measures of these alone; else -1.
int namedThing(const DiaryShape &shape, const TableFile &table) {
    int thing = -1;
    for (int i = 0; thing < 0 && i < shape.columns.size(); ++i) {
        const ColumnFacts &facts = table.columns[i];
        if (shape.columns[i].role == ColumnRole::Words && mayNameThing(facts.heading) &&
            areNames(facts, table.rows))
            thing = i;
    }
    if (thing < 0)
        return -1;
    const bool isEvent = mayNameEvent(table.columns[thing].heading);
    bool hasMeasure = false;
    for (int i = 0; i < shape.columns.size(); ++i) {
        const ColumnRole role = shape.columns[i].role;
        const bool isMeasure = role == ColumnRole::Value && measuresThing(table.columns[i].heading, isEvent);
        if (role == ColumnRole::What || (role == ColumnRole::Value && !isMeasure))
            return -1;
        hasMeasure = hasMeasure || isMeasure;
    }
    return hasMeasure ? thing : -1;
}

} // namespace

bool areNames(const ColumnFacts &facts, int rows) {
    const auto different = facts.texts.size();
    return !facts.hasManyTexts && different > 0 && different <= kMostNames &&
           (different * 3 <= rows || rows < 12) && facts.numbers == 0;
}

void settleWhat(DiaryShape &shape, const TableFile &table) {
    if (shape.maker != TableMaker::Unknown)
        return;
    bool hasOwnName = false;
    for (qsizetype i = 0; i < shape.columns.size(); ++i)
        hasOwnName = hasOwnName || (shape.columns[i].role == ColumnRole::Value &&
                                    !isLengthHeading(table.columns[i].heading) &&
                                    namesWhatItMeasures(table.columns[i].heading));
    for (ColumnChoice &column : shape.columns) {
        if (hasOwnName && column.role == ColumnRole::What)
            column.role = ColumnRole::Words;
    }
}

void findWhat(DiaryShape &shape, const TableFile &table) {
    const int thing = namedThing(shape, table);
    if (thing >= 0) {
        shape.columns[thing].role = ColumnRole::What;
        return;
    }
    const auto values = std::count_if(shape.columns.begin(), shape.columns.end(),
                                      [](const auto &column) { return column.role == ColumnRole::Value; });
    const int value = shape.indexOf(ColumnRole::Value);
    if (values != 1 || shape.indexOf(ColumnRole::What) >= 0 ||
        (table.headingLine > 0 && !isGenericValue(table.columns[value].heading)))
        return;
    const bool hasUnits = shape.indexOf(ColumnRole::Unit) >= 0; // then each line is about a thing of its own
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        const ColumnFacts &facts = table.columns[i];
        const auto different = facts.texts.size();
        if (shape.columns[i].role != ColumnRole::Words || roleByHeading(facts.heading) ||
            !areNames(facts, table.rows) || facts.filled < table.rows ||
            (hasUnits ? different < 2 : different * 2 > table.rows))
            continue;
        shape.columns[i].role = ColumnRole::What;
        return;
    }
}
