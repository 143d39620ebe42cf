// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/child/age.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"

#include <QCoreApplication>

namespace {

constexpr int kMonthsOfABaby = 24;

/// Whole months between two days. Who was born on the 31st has a month more on the last day of a shorter
/// month.
int wholeMonths(const QDate &from, const QDate &to) {
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return from.addMonths(months) > to ? months - 1 : months;
}

} // namespace

QString ageText(const Child &child, const QDate &today) {
    if (!child.birthDate || *child.birthDate > today || child.hasDied)
        return {};
    const int months = wholeMonths(*child.birthDate, today);
    if (months < kMonthsOfABaby)
        return QCoreApplication::translate("Child", "%n month(s)", nullptr, months);
    const int years = months / 12; // outside the call, or lupdate does not see the text
    return QCoreApplication::translate("Child", "%n year(s)", nullptr, years);
}

QString bornText(const Child &child, const QDate &today) {
    if (!child.birthDate)
        return {};
    const QString born = isolated(dateText(*child.birthDate));
    if (child.hasDied && child.diedOn)
        return QCoreApplication::translate("Child", "born on %1, died on %2")
            .arg(born, isolated(dateText(*child.diedOn)));
    const QString age = ageText(child, today);
    return age.isEmpty() ? QCoreApplication::translate("Child", "born on %1").arg(born)
                         : QCoreApplication::translate("Child", "born on %1 (%2)").arg(born, isolated(age));
}

std::optional<int> yearsOld(const std::optional<QDate> &birthDate, const QDate &today) {
    if (!birthDate || *birthDate > today)
        return std::nullopt;
    return wholeMonths(*birthDate, today) / 12;
}
