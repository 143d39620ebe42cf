// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/written_forms.h"

#include "model/diary/exchange/diary_headings.h"
#include "model/diary/exchange/rated_or_counted.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasSemicolons(const TableFile &table) {
    return table.format.dialect.delimiter == u';';
}

/// In a file with semicolons also below "Amount".
bool isOfOneNumber(const TableFile &table, const QString &heading) {
    return namesANumber(heading) || (hasSemicolons(table) && roleByHeading(heading) == ColumnRole::Value);
}

/// Numbers of the column that certainly have a decimal comma.
int decimalCommas(const TableFile &table, const ColumnFacts &facts) {
    return isOfOneNumber(table, facts.heading) ? facts.commas : facts.commas - facts.pairs;
}

int sumOf(const TableFile &table, int ColumnFacts::*count) {
    int sum = 0;
    for (const ColumnFacts &facts : table.columns)
        sum += facts.*count;
    return sum;
}

int decimalCommas(const TableFile &table) {
    int commas = 0;
    for (const ColumnFacts &facts : table.columns)
        commas += decimalCommas(table, facts);
    return commas;
}

/// "Spots" with "1,2" and "2" holds lists, as it does with "5,6,9"; below "Score" stands one number, most
/// likely.
void settlePairs(ColumnFacts &facts, bool mayBeNumbers) {
    facts.mayBePairs = facts.pairs > 0;
    if (facts.pairs == 0 || mayBeNumbers || roleByHeading(facts.heading) == ColumnRole::Value)
        return;
    facts.lists += facts.pairs;
    facts.numbers -= facts.pairs;
    facts.commas -= facts.pairs;
    facts.mayBePairs = false;
}

} // namespace

bool mayBeTwoNumbers(const QString &cell) {
    static const QRegularExpression pair(u"^[1-9]\\d?,\\d{1,2}$"_s);
    return pair.match(cell).hasMatch();
}

bool namesANumber(const QString &heading) {
    return unitInHeading(heading).unit || isAboutTemperature(heading) || isAboutWeight(heading) ||
           isAboutOxygen(heading) || isAboutFluid(heading) || isAboutSleep(heading) || areRated(heading, {});
}

void settleWrittenForms(TableFile &table) {
    const int commas = decimalCommas(table);
    const bool hasCommas = commas > sumOf(table, &ColumnFacts::points);
    const bool isNamed = std::any_of(table.columns.begin(), table.columns.end(),
                                     [](const auto &facts) { return isOfDayFirstLand(facts.heading); });
    // Semicolons and decimal commas are written together where the day comes first; one of them alone is
    // also found elsewhere, and AM and PM hardly ever are there.
    const bool isDayFirst = isNamed || (hasCommas && hasSemicolons(table));
    const bool isLikely = hasCommas || (hasSemicolons(table) && sumOf(table, &ColumnFacts::amPm) == 0);
    for (ColumnFacts &facts : table.columns) {
        facts.isDayFirst = isDayFirst;
        facts.isLikelyDayFirst = isDayFirst || isLikely;
        if (commas == 0)
            settlePairs(facts, hasSemicolons(table));
    }
}
