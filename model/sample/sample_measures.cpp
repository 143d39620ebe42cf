// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_measures.h"

#include "model/diary/diary_entry.h"
#include "model/sample/sample_dates.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Measured {
    int before = 0;
    QTime time = {};
    double value = 0;
    QString words = {};
    Reporter reporter = Reporter::Parent;
};

const QList<Measured> kWeights = {
    {181, {9, 0}, 18.1, u"Dad on the scale with her, then without"_s},
    {166, {9, 10}, 18.2},
    {152, {8, 50}, 18.2},
    {138, {9, 20}, 18.4},
    {125, {9, 0}, 18.4},
    {111, {9, 5}, 18.5},
    {97, {9, 30}, 18.4},
    {84, {10, 20}, 18.3, u"At the clinic"_s, Reporter::Nurse},
    {66, {9, 0}, 17.7, u"First time at home again"_s},
    {55, {9, 15}, 17.6},
    {42, {10, 45}, 17.7, u"At the clinic"_s, Reporter::Nurse},
    {29, {9, 0}, 17.9},
    {14, {9, 10}, 18.1},
    {2, {9, 0}, 18.2, u"Dad on the scale with her, then without"_s},
};

const QList<Measured> kTemperatures = {
    {75, {18, 40}, 37.2, u"Warm hands"_s},
    {74, {7, 30}, 37.6},
    {74, {19, 0}, 38.1},
    {73, {8, 0}, 38.3, u"Called the nurse line"_s},
    {73, {19, 30}, 38.8},
    {72, {6, 40}, 38.7},
    {72, {20, 15}, 39.2, u"The nurse line says to come in tomorrow morning"_s},
    {66, {8, 0}, 37.4, u"Home again"_s},
    {66, {19, 10}, 37.5},
    {65, {8, 10}, 37.1},
    {64, {8, 0}, 36.9},
    {62, {8, 20}, 36.8},
    {60, {8, 0}, 36.8, u"We stop measuring"_s},
};

const QStringList kScoreWords = {
    u"While we moved her"_s,
    u"At rest"_s,
    {},
};

const QStringList kHappyWords = {
    u"Eli drummed for me"_s,
    u"I got to choose the story"_s,
    u"The dog slept on my feet"_s,
    u"Grandma sang the silly song"_s,
};
const QStringList kSadWords = {
    u"My tummy was loud"_s,
    u"I miss my class"_s,
    u"Too many people today"_s,
};

void addAll(SampleTracked &tracked, const QList<Measured> &all) {
    for (const Measured &measured : all) {
        DiaryEntry &entry = tracked.add(measured.before, measured.time, measured.reporter);
        entry.value = measured.value;
        entry.words = measured.words;
    }
}

/// On the scale from 0 to 4: low in the hard weeks, lighter from the new plan on.
double moodOfDay(int daysBeforeEnd) {
    const double wave = 0.4 * std::sin(daysBeforeEnd / 4.0);
    if (daysBeforeEnd >= kNewPlan)
        return 1.6 + wave;
    return daysBeforeEnd >= kCall ? 2.2 + wave : 2.8 + wave;
}

} // namespace

SampleTracked sampleWeight(Sampler &sampler, const QDate &lastDay) {
    SampleTracked weight(sampler, lastDay, u"weight"_s);
    addAll(weight, kWeights);
    return weight;
}

SampleTracked sampleTemperature(Sampler &sampler, const QDate &lastDay) {
    SampleTracked temperature(sampler, lastDay, u"temperature"_s);
    addAll(temperature, kTemperatures);
    temperature.tracker.resting = true;
    return temperature;
}

SampleTracked sampleScores(Sampler &sampler, const QDate &lastDay) {
    constexpr int firstVisit = 65;
    constexpr int lastVisit = 38;
    SampleTracked scores = SampleTracked::ofSheet(sampler, lastDay, u"r-flacc"_s);
    for (int before = firstVisit; before >= lastVisit; --before) {
        const int weekday = scores.day(before).dayOfWeek();
        if (weekday != Qt::Monday && weekday != Qt::Thursday)
            continue;
        DiaryEntry &entry =
            scores.add(before, QTime(13 + sampler.below(2), 15 * sampler.below(4)), Reporter::Nurse);
        entry.value = std::round(sampler.around(before > kNewPlan ? 5.6 : 3, 1.4));
        entry.words = sampler.oneOf(kScoreWords);
    }
    scores.tracker.resting = true;
    return scores;
}

SampleTracked sampleMood(Sampler &sampler, const QDate &lastDay) {
    SampleTracked mood(sampler, lastDay, u"mood"_s);
    for (int before = kHome; before > 0; --before) {
        if (!sampler.chance(68)) // asleep, or nobody asked
            continue;
        DiaryEntry &entry =
            mood.add(before, QTime(18 + sampler.below(2), sampler.below(60)), Reporter::Child);
        entry.value = qBound(0.0, std::round(sampler.around(moodOfDay(before), 1.2)), 4.0);
        if (entry.value != 2 && sampler.chance(25))
            entry.words = sampler.oneOf(*entry.value > 2 ? kHappyWords : kSadWords);
    }
    return mood;
}
