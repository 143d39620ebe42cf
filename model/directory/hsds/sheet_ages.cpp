// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/sheet_ages.h"

#include "model/base/search_key.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr double kOldest = 130;

/// In years; a number without a unit has that of the number behind it.
std::optional<double> yearsIn(const QString &number, const QString &unit) {
    const double count = number.toDouble();
    const double years = unit.startsWith(u'm')                            ? count / 12
                         : unit.startsWith(u'w') || unit.startsWith(u's') ? count / 52
                                                                          : count;
    return years <= kOldest ? std::optional(years) : std::nullopt;
}

} // namespace

std::optional<AgeRange> readAges(const QString &text) {
    static const QString age = u"(\\d{1,3}(?:\\.\\d+)?)\\s*(months?|mos?\\b|mths?|meses|mes\\b|m\\b|weeks?|"
                               u"wks?|semanas?|years?|yrs?|"
                               "y/?o\\b|y\\b|anos?)?\\.?(?:\\s*(?:old|olds|of age|de edad))?"_s;
    static const QRegularExpression range(
        u"^(?:ages?:?|from|between|edad(?:es)?:?|de)?\\s*%1\\s*(?:-|–|—|to|through|thru|and|a|hasta|y)\\s*%1$"_s
            .arg(age));
    static const QRegularExpression one(
        u"^(?:ages?:?|edad(?:es)?:?)?\\s*%1\\s*(\\+|(?:and|&|or) (?:over|up|older|above)|(?:o|y) mas|en adelante)?$"_s
            .arg(age));
    const QString key = searchKey(text).simplified();
    if (const auto match = range.match(key); match.hasMatch()) {
        const QString unit = match.captured(match.captured(2).isEmpty() ? 4 : 2);
        const AgeRange ages{yearsIn(match.captured(1), unit), yearsIn(match.captured(3), match.captured(4))};
        return ages.from && ages.to && *ages.from <= *ages.to ? std::optional(ages) : std::nullopt;
    }
    const auto match = one.match(key);
    const auto years = match.hasMatch() ? yearsIn(match.captured(1), match.captured(2)) : std::nullopt;
    if (!years)
        return std::nullopt;
    return match.captured(3).isEmpty() ? AgeRange{years, years} : AgeRange{years, std::nullopt};
}

bool saysNoAge(const QString &text) {
    static const QRegularExpression words(
        u"^(?:none|any|all|n/?a|no(?: age)? (?:limit|minimum|maximum|min|max)|-|–|ninguna|todas|sin limite)$"_s);
    return words.match(searchKey(text).trimmed()).hasMatch();
}
