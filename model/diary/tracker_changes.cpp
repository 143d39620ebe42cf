// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker_changes.h"

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

Result<ChangeSet> trackerChanges(const QString &label, const QList<Tracker> &before,
                                 const QList<Tracker> &after, const DiaryTable &diary) {
    ChangeSet changes{label, {}};
    for (Tracker tracker : after) {
        if (tracker.follows && !find(after, *tracker.follows))
            tracker.follows.reset(); // what it followed goes

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

QList<Tracker> movedTo(QList<Tracker> trackers, qsizetype from, qsizetype to) {
    trackers.move(from, to);
    for (qsizetype i = 0; i < trackers.size(); ++i)
        trackers[i].position = int(i);
    return trackers;
}

bool sameScale(const Tracker &a, const Tracker &b) {
    return a.kind == b.kind && a.sheet == b.sheet && keptUnit(a.unit) == keptUnit(b.unit);
}

QList<Tracker> withChanged(const QList<Tracker> &trackers, const Tracker &changed, bool written,
                           const QDate &day) {
    QList<Tracker> after = trackers;
    const auto at =
        std::find_if(after.begin(), after.end(), [&](const Tracker &each) { return each.id == changed.id; });
    if (at == after.end())
        return after;
    if (!written || sameScale(*at, changed)) {
        const QString nameBefore = at->name;
        *at = changed;
        if (written && nameBefore != changed.name)
            at->pastNames.append({nameBefore, day});
        return after;
    }
    Tracker next = changed;
    next.id = Id<Tracker>::create();
    next.follows = at->id;
    next.pastNames.clear();
    at->resting = true;
    const auto index = at - after.begin();
    after.append(next);
    return movedTo(after, after.size() - 1, index);
}
