// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker_changes.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

const Tracker *find(const QList<Tracker> &trackers, Id<Tracker> id) {
    const auto found =
        std::find_if(trackers.begin(), trackers.end(), [&](const Tracker &each) { return each.id == id; });
    return found == trackers.end() ? nullptr : &*found;
}

Result<> addRemoval(ChangeSet &changes, const Tracker &tracker, const DiaryTable &diary) {
    const auto entries = diary.ofTracker(tracker.id);
    if (!entries)
        return entries.error();
    for (const DiaryEntry &entry : *entries)
        changes.changes.push_back(removing(entry));
    changes.changes.push_back(removing(tracker));
    return {};
}

} // namespace

Result<ChangeSet> trackerChanges(const QList<Tracker> &before, const QList<Tracker> &after,
                                 const DiaryTable &diary) {
    ChangeSet changes{QCoreApplication::translate("Diary", "Change what is tracked"), {}};
    for (const Tracker &tracker : after) {
        const Tracker *old = find(before, tracker.id);
        if (!old)
            changes.changes.push_back(adding(tracker));
        else if (*old != tracker)
            changes.changes.push_back(replacing(*old, tracker));
    }
    for (const Tracker &tracker : before) {
        if (find(after, tracker.id))
            continue;
        if (auto removed = addRemoval(changes, tracker, diary); !removed)
            return removed.error();
    }
    return changes;
}
