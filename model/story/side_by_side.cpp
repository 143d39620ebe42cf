// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/side_by_side.h"

#include "model/base/choices.h"
#include "model/base/isolated.h"
#include "model/diary/diary_entry.h"
#include "model/diary/value_text.h"

#include <QCoreApplication>
#include <QMap>

namespace {

struct SideBySideText {
    Q_DECLARE_TR_FUNCTIONS(Story)
};

using ValueOfDay = QMap<QDate, double>;

/// The one with the most values.
Reporter mainReporter(const QList<TimedValue> &values) {
    std::vector<int> counts(size_t(choiceCount<Reporter>()));
    for (const TimedValue &value : values)
        ++counts[size_t(value.reporter)];
    return Reporter(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

ValueOfDay medians(const QList<TimedValue> &values, Reporter reporter) {
    QMap<QDate, QList<double>> byDay;
    for (const TimedValue &value : values) {
        if (value.reporter == reporter)
            byDay[value.local().date()].append(value.value);
    }
    ValueOfDay medians;
    for (auto day = byDay.begin(); day != byDay.end(); ++day)
        medians[day.key()] = spreadOf(day.value())->usual;
    return medians;
}

QString dayText(const Tracker &tracker, const Spread &spread) {
    return SideBySideText::tr("usually %1 (%n day(s))", nullptr, spread.count)
        .arg(valueText(tracker, spread.usual));
}

bool hasTooFew(const std::optional<Spread> &spread) {
    return !spread || spread->count < kFewestEntries;
}

} // namespace

Result<SideBySide> sideBySide(const DiaryTable &diary, const Tracker &first, const Tracker &second,
                              const DaySpan &span) {
    const auto ofFirst = diary.timedValues(first.id, span);
    const auto ofSecond = diary.timedValues(second.id, span);
    if (!ofFirst)
        return ofFirst.error();
    if (!ofSecond)
        return ofSecond.error();
    SideBySide look{.first = first, .second = second, .span = span};
    look.firstReporter = mainReporter(*ofFirst);
    look.secondReporter = mainReporter(*ofSecond);
    const ValueOfDay firstDays = medians(*ofFirst, look.firstReporter);
    const ValueOfDay secondDays = medians(*ofSecond, look.secondReporter);
    QList<double> shared;
    for (auto day = firstDays.begin(); day != firstDays.end(); ++day) {
        if (secondDays.contains(day.key()))
            shared.append(day.value());
    }
    look.days = int(shared.size());
    if (shared.isEmpty())
        return look;
    look.usualOfFirst = spreadOf(shared)->usual;
    QList<double> higher, others;
    for (auto day = firstDays.begin(); day != firstDays.end(); ++day) {
        if (const auto value = secondDays.find(day.key()); value != secondDays.end())
            (day.value() > look.usualOfFirst ? higher : others).append(*value);
    }
    look.onHigherDays = spreadOf(higher);
    look.onOtherDays = spreadOf(others);
    return look;
}

QStringList sentences(const SideBySide &look) {
    QStringList told{SideBySideText::tr("%1 and %2: both were written down on %n day(s).", nullptr, look.days)
                         .arg(isolated(look.first.name), isolated(look.second.name))};
    if (hasTooFew(look.onHigherDays) || hasTooFew(look.onOtherDays)) {
        told.append(SideBySideText::tr("That is too little to tell more."));
        return told;
    }
    //: a tracked thing; its usual value; another tracked thing; how it was then
    told.append(SideBySideText::tr("On days with %1 above %2, %3 was %4.")
                    .arg(isolated(look.first.name), valueText(look.first, look.usualOfFirst),
                         isolated(look.second.name), dayText(look.second, *look.onHigherDays)));
    told.append(SideBySideText::tr("On the other days, %1 was %2.")
                    .arg(isolated(look.second.name), dayText(look.second, *look.onOtherDays)));
    told.append(SideBySideText::tr("This shows what came together. It does not show why."));
    return told;
}
