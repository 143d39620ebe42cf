// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_tracked.h"

#include "model/diary/diary_entry.h"
#include "model/diary/score_sheet.h"
#include "model/diary/tracker_presets.h"

SampleTracked::SampleTracked(Sampler &sampler, const QDate &lastDay, const QString &preset) :
    SampleTracked(sampler, lastDay) {
    const auto presets = trackerPresets();
    for (const TrackerPreset &each : presets) {
        if (each.key == preset)
            tracker = trackerFrom(each, 0);
    }
    tracker.id = sampler.id<Tracker>();
    tracker.unit = keptUnit(tracker.unit); // the same book in each country
}

SampleTracked SampleTracked::ofSheet(Sampler &sampler, const QDate &lastDay, const QString &sheet) {
    SampleTracked made(sampler, lastDay);
    made.tracker.id = sampler.id<Tracker>();
    made.tracker.name = scoreSheet(sheet)->name;
    made.tracker.kind = TrackerKind::ScoreSheet;
    made.tracker.sheet = sheet;
    return made;
}

DiaryEntry &SampleTracked::add(int daysBeforeEnd, const QTime &time, Reporter reporter) {
    DiaryEntry entry{.id = m_sampler.id<DiaryEntry>(), .tracker = tracker.id};
    entry.moment = sampleMoment(day(daysBeforeEnd), time);
    entry.writtenUtc = entry.moment.utcMsecs; // the family writes as it goes
    entry.reporter = reporter;
    entries.append(entry);
    return entries.last();
}
