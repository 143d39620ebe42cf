// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/good_moments.h"

#include "model/database/open_tables.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"

#include <algorithm>

QList<Tracker> trackersOfGoodMoments(QList<Tracker> trackers) {
    trackers.removeIf([](const Tracker &each) { return !each.isGoodMoment(); });
    return trackers;
}

Result<QList<DiaryEntry>> readGoodMoments(const OpenTables &book) {
    const auto trackers = book.table<TrackerTable>().all();
    const auto whole = book.table<DiaryTable>().wholeSpan();
    if (!trackers)
        return trackers.error();
    if (!whole)
        return whole.error();
    QList<DiaryEntry> all;
    for (const Tracker &each : trackersOfGoodMoments(*trackers)) {
        const auto moments = *whole ? book.table<DiaryTable>().withoutValues(each.id, **whole)
                                    : Result<QList<DiaryEntry>>(QList<DiaryEntry>());
        if (!moments)
            return moments.error();
        all += *moments;
    }
    std::sort(all.begin(), all.end(),
              [](const DiaryEntry &a, const DiaryEntry &b) { return b.moment < a.moment; });
    return all;
}
