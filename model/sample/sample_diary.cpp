// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_diary.h"

#include "model/diary/diary_entry.h"
#include "model/diary/tracker_presets.h"
#include "model/sample/sample_dates.h"

#include <cmath>

namespace {

const QStringList kGoodMoments = {
    QStringLiteral("Laughed at the dog stealing a sock"),
    QStringLiteral("Sat outside with Eli and counted snails"),
    QStringLiteral("Sang the whole bath song"),
    QStringLiteral("Grandma came, they painted all afternoon"),
    QStringLiteral("Slept in Mom's arm during the story"),
    QStringLiteral("Chose the red boots by herself"),
    QStringLiteral("First pancakes in weeks, with too much syrup"),
    QStringLiteral("Video call with her class, she waved at everyone"),
    QStringLiteral("Danced in the chair to Eli's drums"),
    QStringLiteral("Watched the rain from the porch, wrapped in the yellow blanket"),
    QStringLiteral("Told Rosa a joke about a penguin"),
    QStringLiteral("Fed the ducks. All of them."),
};

/// What was seen, with all that the family wrote about it.
struct PainNote {
    QString words = {};
    QStringList places = {};
    QString feels = {};
    QString broughtOn = {};
};

const QList<PainNote> kPainNotes = {
    {QStringLiteral("Legs hurt after therapy"),
     {QStringLiteral("left_thigh"), QStringLiteral("right_thigh")},
     QStringLiteral("dull"),
     QStringLiteral("therapy")},
    {QStringLiteral("Woke at night, said her tummy hurts"),
     {QStringLiteral("belly")},
     QStringLiteral("cramps"),
     QStringLiteral("ate late")},
    {QStringLiteral("Cried when we moved her"),
     {QStringLiteral("lower_back"), QStringLiteral("left_hip")},
     QStringLiteral("sharp"),
     QStringLiteral("being moved")},
    {QStringLiteral("Said \"it's okay\" after the bath"), {}, {}, {}},
    {QStringLiteral("Held her knees"),
     {QStringLiteral("left_knee"), QStringLiteral("right_knee")},
     QStringLiteral("comes and goes"),
     {}},
};

const QStringList kHelped = {
    QStringLiteral("warm bath"),
    QStringLiteral("yellow blanket"),
    QStringLiteral("slow music"),
    QStringLiteral("Dad's hand on her back"),
    QStringLiteral("a change of position"),
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
    if (tracker.preset == QLatin1String("pain"))
        return sampler.around(pain, 1.6);
    if (tracker.preset == QLatin1String("nausea"))
        return sampler.around(2 + 1.5 * std::sin(daysBeforeEnd / 9.0), 1.5);
    if (tracker.preset == QLatin1String("tiredness"))
        return sampler.around(3 + pain / 2, 1.5);
    if (tracker.preset == QLatin1String("sleep"))
        return std::round(sampler.around(9.5 - pain / 2.5, 1) * 2) / 2;
    if (tracker.preset == QLatin1String("appetite"))
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
    if (tracker.preset != QLatin1String("pain") || !sampler.chance(18))
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
    if (tracker.preset == QLatin1String("pain"))
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
    if (tracker.preset == QLatin1String("pain") && sampler.chance(dense ? 90 : 45)) {
        DiaryEntry own = entryOf(sampler, tracker, day, 19 * 60 + sampler.below(60), daysBeforeEnd);
        own.value = clamp(*own.value + sampler.below(3) - 0.5, 10);
        own.reporter = Reporter::Child;
        entries.append(own);
    }
}

} // namespace

QList<Tracker> sampleTrackers(Sampler &sampler, bool dense) {
    QStringList chosen{QStringLiteral("pain"), QStringLiteral("sleep"), QStringLiteral("appetite"),
                       QStringLiteral("worry"), QStringLiteral("good_moment")};
    if (dense)
        chosen << QStringLiteral("nausea") << QStringLiteral("tiredness") << QStringLiteral("breathing");
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
