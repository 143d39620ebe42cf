// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_diary.h"

#include "model/diary/diary_entry.h"
#include "model/diary/tracker_presets.h"
#include "model/sample/sample_dates.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QStringList kGoodMoments = {
    u"Laughed at the dog stealing a sock"_s,
    u"Sat outside with Eli and counted snails"_s,
    u"Sang the whole bath song"_s,
    u"Grandma came, they painted all afternoon"_s,
    u"Slept in Mom's arm during the story"_s,
    u"Chose the red boots by herself"_s,
    u"First pancakes in weeks, with too much syrup"_s,
    u"Video call with her class, she waved at everyone"_s,
    u"Danced in the chair to Eli's drums"_s,
    u"Watched the rain from the porch, wrapped in the yellow blanket"_s,
    u"Told Rosa a joke about a penguin"_s,
    u"Fed the ducks. All of them."_s,
};

/// What was seen, with all that the family wrote about it.
struct PainNote {
    QString words = {};
    QStringList places = {};
    QString feels = {};
    QString broughtOn = {};
};

const QList<PainNote> kPainNotes = {
    {u"Legs hurt after therapy"_s, {u"left_thigh"_s, u"right_thigh"_s}, u"dull"_s, u"therapy"_s},
    {u"Woke at night, said her tummy hurts"_s, {u"belly"_s}, u"cramps"_s, u"ate late"_s},
    {u"Cried when we moved her"_s, {u"lower_back"_s, u"left_hip"_s}, u"sharp"_s, u"being moved"_s},
    {u"Said \"it's okay\" after the bath"_s, {}, {}, {}},
    {u"Held her knees"_s, {u"left_knee"_s, u"right_knee"_s}, u"comes and goes"_s, {}},
};

const QStringList kHelped = {
    u"warm bath"_s,
    u"yellow blanket"_s,
    u"slow music"_s,
    u"Dad's hand on her back"_s,
    u"a change of position"_s,
    {},
};

int clamp(double value, int top) {
    return qBound(0, int(std::lround(value)), top);
}

/// How bad the day is, from 0 to 10, as the story goes: slowly worse, a bad week, better with the new plan.
double painOfDay(int daysBeforeEnd) {
    const double wave = 1.2 * std::sin(daysBeforeEnd / 6.0);
    if (daysBeforeEnd < kNewPlan)
        return 2.2 + wave * 0.7;
    if (daysBeforeEnd < kNewPlan + 21)
        return 5.6 + wave;
    return 3.4 + wave;
}

double levelOf(Sampler &sampler, const Tracker &tracker, int daysBeforeEnd) {
    const double pain = painOfDay(daysBeforeEnd);
    if (tracker.preset == u"pain"_s)
        return sampler.around(pain, 1.6);
    if (tracker.preset == u"nausea"_s)
        return sampler.around(2 + 1.5 * std::sin(daysBeforeEnd / 9.0), 1.5);
    if (tracker.preset == u"tiredness"_s)
        return sampler.around(3 + pain / 2, 1.5);
    if (tracker.preset == u"sleep"_s)
        return std::round(sampler.around(9.5 - pain / 2.5, 1) * 2) / 2;
    if (tracker.preset == u"appetite"_s)
        return sampler.around(3.1 - pain / 3, 0.9);
    return sampler.around(pain / 2.5, 0.9); // worry, sadness, breathing
}

DiaryEntry entryOf(Sampler &sampler, const Tracker &tracker, const QDate &day, int minute,
                   int daysBeforeEnd) {
    DiaryEntry entry{.id = sampler.id<DiaryEntry>(), .tracker = tracker.id};
    entry.moment = sampleMoment(day, QTime(0, 0).addSecs(minute * 60));
    entry.writtenUtc = entry.moment.utcMsecs; // the family writes as it goes
    const double level = levelOf(sampler, tracker, daysBeforeEnd);
    entry.value = tracker.kind == TrackerKind::Hours ? qBound(0.0, level, 24.0)
                                                     : clamp(level, int(valueRange(tracker).highest));
    return entry;
}

void addWords(Sampler &sampler, const Tracker &tracker, DiaryEntry &entry) {
    if (tracker.preset != u"pain"_s || !sampler.chance(18))
        return;
    const PainNote &note = sampler.oneOf(kPainNotes);
    entry.words = note.words;
    entry.places = note.places;
    entry.feels = note.feels;
    entry.broughtOn = note.broughtOn;
    entry.whatHelped = sampler.oneOf(kHelped);
}

/// Minutes after midnight at which something is written, about `times` of them over the waking day.
int minuteOf(Sampler &sampler, int index, int times) {
    constexpr int firstMinute = 6 * 60 + 30;
    constexpr int lastMinute = 21 * 60 + 30;
    const int slot = (lastMinute - firstMinute) / times;
    return firstMinute + slot * index + sampler.below(slot);
}

int timesADay(Sampler &sampler, const Tracker &tracker, bool dense) {
    if (tracker.kind == TrackerKind::Hours)
        return 1;
    if (dense)
        return sampler.chance(22) ? 7 : 6;
    if (tracker.preset == u"pain"_s)
        return 2 + sampler.below(2);
    return sampler.chance(70) ? 1 : 0;
}

void addGoodMoment(Sampler &sampler, QList<DiaryEntry> &entries, const Tracker &tracker, const QDate &day) {
    DiaryEntry entry{.id = sampler.id<DiaryEntry>(), .tracker = tracker.id};
    entry.moment = sampleMoment(day, QTime(9 + sampler.below(11), sampler.below(60)));
    entry.words = sampler.oneOf(kGoodMoments);
    entries.append(entry);
}

void addRatings(Sampler &sampler, QList<DiaryEntry> &entries, const Tracker &tracker, const QDate &day,
                int daysBeforeEnd, bool dense) {
    const int times = timesADay(sampler, tracker, dense);
    for (int i = 0; i < times; ++i) {
        DiaryEntry entry = entryOf(sampler, tracker, day, minuteOf(sampler, i, times), daysBeforeEnd);
        addWords(sampler, tracker, entry);
        entries.append(entry);
    }
    // Some evenings the child says herself how it hurts. Her number is often another than her parents'.
    if (tracker.preset == u"pain"_s && sampler.chance(dense ? 90 : 45)) {
        DiaryEntry own = entryOf(sampler, tracker, day, 19 * 60 + sampler.below(60), daysBeforeEnd);
        own.value = clamp(*own.value + sampler.below(3) - 0.5, 10);
        own.reporter = Reporter::Child;
        entries.append(own);
    }
}

} // namespace

QList<Tracker> sampleTrackers(Sampler &sampler, bool dense) {
    QStringList chosen{u"pain"_s, u"sleep"_s, u"appetite"_s, u"worry"_s, u"good_moment"_s};
    if (dense)
        chosen << u"nausea"_s << u"tiredness"_s << u"breathing"_s;
    QList<Tracker> trackers;
    for (const TrackerPreset &preset : trackerPresets()) {
        if (!chosen.contains(preset.key))
            continue;
        Tracker tracker = trackerFrom(preset, int(trackers.size()));
        tracker.id = sampler.id<Tracker>();
        trackers.append(tracker);
    }
    return trackers;
}

QList<DiaryEntry> sampleDay(Sampler &sampler, const QList<Tracker> &trackers, const QDate &day,
                            int daysBeforeEnd, bool dense) {
    QList<DiaryEntry> entries;
    const bool inHospital = daysBeforeEnd <= kHospitalFirst && daysBeforeEnd >= kHospitalLast;
    const bool tooTired = !dense && sampler.chance(6);
    if (inHospital || (tooTired && daysBeforeEnd > 1))
        return entries;
    for (const Tracker &tracker : trackers) {
        if (!tracker.isGoodMoment())
            addRatings(sampler, entries, tracker, day, daysBeforeEnd, dense);
        else if (sampler.chance(dense ? 80 : 32) || daysBeforeEnd == 1)
            addGoodMoment(sampler, entries, tracker, day);
    }
    // What would lie in the future of the last day is not written yet.
    if (daysBeforeEnd == 0)
        entries.removeIf([](const DiaryEntry &entry) { return entry.moment.time() > QTime(8, 0); });
    return entries;
}
