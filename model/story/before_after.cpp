// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/before_after.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/diary_entry.h"
#include "model/diary/value_text.h"

#include <QCoreApplication>
#include <QSet>

namespace {

struct BeforeAfterText {
    Q_DECLARE_TR_FUNCTIONS(Story)
};

Result<TimeLooked> look(const DiaryTable &diary, const Tracker &tracker, const DaySpan &span) {
    const auto values = diary.timedValues(tracker.id, span);
    if (!values)
        return values.error();
    QSet<QDate> days;
    for (const TimedValue &value : *values)
        days.insert(value.local().date());
    return TimeLooked{span, int(days.size()), spreadsByReporter(*values)};
}

const Spread *of(const TimeLooked &time, Reporter reporter) {
    for (const ReportedSpread &report : time.reports) {
        if (report.reporter == reporter)
            return &report.spread;
    }
    return nullptr;
}

QString spreadText(const Tracker &tracker, const Spread &spread) {
    const QString entries = BeforeAfterText::tr("%n entry(s)", nullptr, spread.count);
    //: usual, lowest and highest value, and how many entries: "usually 3, from 1 to 6 (12 entries)"
    return BeforeAfterText::tr("usually %1, from %2 to %3 (%4)")
        .arg(valueText(tracker, spread.usual), valueText(tracker, spread.lowest),
             valueText(tracker, spread.highest), entries);
}

QString reportText(const BeforeAfter &both, Reporter reporter) {
    const Spread *before = of(both.before, reporter);
    const Spread *after = of(both.after, reporter);
    if (!before && !after)
        return {};
    const int few = qMin(before ? before->count : 0, after ? after->count : 0);
    if (few < kFewestEntries)
        //: %1 is who wrote it down, such as "Parent"
        return BeforeAfterText::tr("%1: too few entries to tell.").arg(nameOf(reporter));
    //: who wrote it down; how it was before; how it was after
    return BeforeAfterText::tr("%1: before, %2; after, %3.")
        .arg(nameOf(reporter), spreadText(both.tracker, *before), spreadText(both.tracker, *after));
}

} // namespace

Result<BeforeAfter> beforeAfter(const DiaryTable &diary, const Tracker &tracker, const QDate &on, int days,
                                const QDate &today) {
    const qint64 length = qBound(qint64(1), on.daysTo(today) + 1, qint64(days));
    const auto before = look(diary, tracker, {on.addDays(-length), on.addDays(-1)});
    const auto after = look(diary, tracker, {on, on.addDays(length - 1)});
    if (!before)
        return before.error();
    if (!after)
        return after.error();
    return BeforeAfter{tracker, on, *before, *after};
}

QStringList sentences(const BeforeAfter &look) {
    const int days = int(look.before.span.days());
    QStringList told{BeforeAfterText::tr("%1: %n day(s) before %2, and as many from then on.", nullptr, days)
                         .arg(isolated(look.tracker.name), dateText(look.on))};
    told.append(BeforeAfterText::tr("Days with an entry: %1 before, %2 after.")
                    .arg(look.before.daysWithEntries)
                    .arg(look.after.daysWithEntries));
    for (const auto &[reporter, name] : choices<Reporter>()) {
        if (const QString text = reportText(look, reporter); !text.isEmpty())
            told.append(text);
    }
    if (look.before.reports.isEmpty() && look.after.reports.isEmpty())
        told.append(BeforeAfterText::tr("There is no entry in this time."));
    return told;
}
