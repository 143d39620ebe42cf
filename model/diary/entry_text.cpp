// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/entry_text.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/tracker.h"
#include "model/diary/value_text.h"

#include <QCoreApplication>
#include <algorithm>

QString entryText(const Tracker &tracker, const DiaryEntry &entry) {
    if (entry.value)
        return valueText(tracker, *entry.value);
    if (tracker.kind == TrackerKind::Event && entry.seconds)
        return durationText(*entry.seconds);
    if (!entry.words.isEmpty() || tracker.kind != TrackerKind::Event)
        return entry.words;
    return QCoreApplication::translate("Diary", "it happened");
}

QString entryOutcome(const Tracker &tracker, const DiaryEntry &entry, const QDate &today) {
    const QString name = isolated(tracker.name);
    const QString time = timeText(entry.moment.time());
    const QDate day = entry.moment.date();
    //: a day and a time: "March 13, 5:04 PM"
    const QString when =
        day == today ? time : QCoreApplication::translate("Diary", "%1, %2").arg(dayText(day, today), time);
    if (!entry.value && !entry.seconds)
        //: what is kept track of, and when: "Good moment, 5:04 PM"
        return QCoreApplication::translate("Diary", "%1, %2").arg(name, when);
    //: what is kept track of, its value, and when: "Pain: 4, 5:04 PM"
    return QCoreApplication::translate("Diary", "%1: %2, %3")
        .arg(name, isolated(entryText(tracker, entry)), when);
}

QString entryOutcome(const QList<Tracker> &trackers, const DiaryEntry &entry, const QDate &today) {
    const auto found = std::find_if(trackers.begin(), trackers.end(),
                                    [&](const Tracker &each) { return each.id == entry.tracker; });
    return found == trackers.end() ? QString() : entryOutcome(*found, entry, today);
}
