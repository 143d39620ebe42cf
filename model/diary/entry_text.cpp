// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/entry_text.h"

#include "model/diary/tracker.h"
#include "model/diary/value_text.h"

#include <QCoreApplication>

QString entryText(const Tracker &tracker, const DiaryEntry &entry) {
    if (entry.value)
        return valueText(tracker, *entry.value);
    if (tracker.kind == TrackerKind::Event && entry.seconds)
        return durationText(*entry.seconds);
    if (!entry.words.isEmpty() || tracker.kind != TrackerKind::Event)
        return entry.words;
    return QCoreApplication::translate("Diary", "it happened");
}
