// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_nights.h"

#include "model/diary/diary_entry.h"
#include "model/sample/sample_dates.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstNight = 80; ///< the family begins to write down when she wakes
constexpr int kLastNight = 21;

struct Seizure {
    int before = 0;
    QTime time = {};
    std::optional<qint64> seconds = {};
    QString words = {};
    QString helped = {};
};

// No medicine of the story is one against them; so nothing about them turns with a medicine.
const QList<Seizure> kSeizures = {
    {176, {7, 10}, 40, u"Eyes to the left, arms stiff. Slept after it."_s, {}},
    {161, {20, 35}, 25, u"Stared and did not hear us"_s, {}},
    {133, {13, 20}, 60, u"In the car seat. Dad stopped and counted."_s, {}},
    {118, {6, 40}, {}, {}, {}},
    {97, {19, 5}, 90, u"Both arms and both legs. Rosa knows."_s, u"on her side, blanket under her head"_s},
    {88, {4, 15}, {}, u"Eli heard it and called us. Nearly over when we came."_s, {}},
    {79, {18, 30}, 120, u"Longer than the others. We called the nurse line."_s, {}},
    {63, {6, 20}, 45, u"Right arm only, then sleepy"_s, u"Dad's hand on her back"_s},
    {39, {5, 35}, {}, u"Perhaps one before we woke. Very tired this morning."_s, {}},
    {24, {19, 50}, 40, u"During the story. Knew us again at once."_s, {}},
    {18, {2, 40}, 20, u"Small jerks in her sleep. Ask Dr. Okoye if these count."_s, {}},
    {9, {3, 5}, 15, u"Small jerks again. Filmed it for Dr. Okoye."_s, {}},
};

const QStringList kWakingWords = {
    u"Tummy"_s,
    u"Legs. We turned her on her left side."_s,
    u"Wanted the music on"_s,
    u"Did not say why. Dad sat with her."_s,
    u"Asked for the yellow blanket, it was on the floor"_s,
    u"The pump beeped"_s,
};

/// In how many of a hundred nights of that time she wakes.
int chanceOfWaking(int daysBeforeEnd) {
    if (daysBeforeEnd < kCall)
        return 25;
    if (daysBeforeEnd < kNewPlan)
        return 55;
    return daysBeforeEnd < kHospitalLast ? 92 : 70;
}

void addWaking(SampleTracked &waking, int daysBeforeEnd, int hour) {
    Sampler &sampler = waking.sampler();
    const QTime time(hour, sampler.below(60));
    DiaryEntry &entry = waking.add(daysBeforeEnd, time);
    const bool bad = kNewPlan <= daysBeforeEnd && daysBeforeEnd < kHospitalLast;
    if (sampler.chance(85)) // else nobody looked at the clock again
        entry.seconds = 60 * (5 * qRound(sampler.around(bad ? 9 : 4, bad ? 5 : 2)));
    if (sampler.chance(35))
        entry.words = sampler.oneOf(kWakingWords);
}

} // namespace

SampleTracked sampleSeizures(Sampler &sampler, const QDate &lastDay) {
    SampleTracked seizures(sampler, lastDay, u"seizure"_s);
    for (const Seizure &seizure : kSeizures) {
        DiaryEntry &entry = seizures.add(seizure.before, seizure.time);
        entry.seconds = seizure.seconds;
        entry.words = seizure.words;
        entry.whatHelped = seizure.helped;
    }
    return seizures;
}

SampleTracked sampleWaking(Sampler &sampler, const QDate &lastDay) {
    SampleTracked waking(sampler, lastDay, u"night_waking"_s);
    for (int before = kFirstNight; before >= kLastNight; --before) {
        if (!sampler.chance(chanceOfWaking(before)))
            continue;
        addWaking(waking, before, 1 + sampler.below(2));
        const bool bad = kNewPlan <= before && before < kHospitalLast;
        if (bad && sampler.chance(35))
            addWaking(waking, before, 4);
    }
    waking.tracker.resting = true;
    return waking;
}
