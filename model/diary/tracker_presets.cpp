// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker_presets.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrackerPresets)
};

constexpr int kMostInAGroup = 6;

TrackerPreset preset(const char *key, const QString &name, TrackerKind kind, PresetGroup group,
                     Situations situations = {}) {
    return {.key = QString::fromLatin1(key),
            .name = name,
            .kind = kind,
            .group = group,
            .situations = situations};
}

TrackerPreset ages(TrackerPreset preset, int fromYears, int toYears = 99) {
    preset.fromYears = fromYears;
    preset.toYears = toYears;
    return preset;
}

TrackerPreset measured(const char *key, const QString &name, Unit unit, Situations situations = {}) {
    TrackerPreset made = preset(key, name, TrackerKind::Measurement, PresetGroup::Body, situations);
    made.unit = unit;
    return made;
}

QList<TrackerPreset> bodyPresets() {
    const auto body = PresetGroup::Body;
    return {
        preset("pain", Text::tr("Pain"), TrackerKind::ZeroToTen, body),
        preset("nausea", Text::tr("Feeling sick (nausea)"), TrackerKind::ZeroToTen, body,
               Situation::Treatment),
        preset("appetite", Text::tr("Appetite"), TrackerKind::ZeroToFourInWords, body),
        preset("tiredness", Text::tr("Tiredness"), TrackerKind::ZeroToTen, body),
        preset("sleep", Text::tr("Sleep"), TrackerKind::Hours, body),
        preset("worry", Text::tr("Worry", "a feeling"), TrackerKind::ZeroToFourInWords,
               PresetGroup::Feelings),
        preset("sadness", Text::tr("Sadness"), TrackerKind::ZeroToFourInWords, PresetGroup::Feelings),
        preset("breathing", Text::tr("Trouble breathing"), TrackerKind::ZeroToFourInWords, body,
               Situation::Breathing),
        preset("vomiting", Text::tr("Throwing up (vomiting)"), TrackerKind::Event, body,
               Situation::Treatment | Situation::TubeFeeding),
        preset("seizure", Text::tr("Seizure"), TrackerKind::Event, body, Situation::Nerves),
        preset("stiffness", Text::tr("Stiff muscles (spasms)"), TrackerKind::ZeroToFourInWords, body,
               Situation::Nerves | Situation::NoWords),
        preset("mouth", Text::tr("Sore mouth"), TrackerKind::ZeroToFourInWords, body, Situation::Treatment),
        measured("temperature", Text::tr("Temperature"), Unit::Celsius, Situation::Treatment),
        measured("oxygen", Text::tr("Oxygen in the blood"), Unit::Percent, Situation::Breathing),
        preset("cough", Text::tr("Cough"), TrackerKind::ZeroToFourInWords, body, Situation::Breathing),
        measured("weight", Text::tr("Weight"), Unit::Kilogram, Situation::TubeFeeding),
        measured("intake", Text::tr("Food and drink taken in"), Unit::Millilitre, Situation::TubeFeeding),
        preset("stool", Text::tr("Poop (stool)"), TrackerKind::Event, body, Situation::TubeFeeding),
        preset("itching", Text::tr("Itching"), TrackerKind::ZeroToFourInWords, body),
    };
}

QList<TrackerPreset> feelingPresets() {
    const auto feelings = PresetGroup::Feelings;
    return {
        preset("mood", Text::tr("Mood"), TrackerKind::Faces, feelings),
        ages(preset("crying", Text::tr("Crying"), TrackerKind::ZeroToFourInWords, feelings,
                    Situation::NoWords),
             0, 4),
        preset("restless", Text::tr("Restless"), TrackerKind::ZeroToFourInWords, feelings,
               Situation::NoWords | Situation::Nerves),
        preset("anger", Text::tr("Anger"), TrackerKind::ZeroToFourInWords, feelings),
        ages(preset("loneliness", Text::tr("Feeling alone"), TrackerKind::ZeroToFourInWords, feelings), 8),
    };
}

QList<TrackerPreset> lifePresets() {
    const auto life = PresetGroup::DailyLife;
    return {
        preset("night_waking", Text::tr("Waking at night"), TrackerKind::Event, life),
        ages(preset("diapers", Text::tr("Wet diapers"), TrackerKind::Count, life, Situation::TubeFeeding), 0,
             3),
        ages(preset("feeding", Text::tr("Feeding went well"), TrackerKind::YesNo, life), 0, 2),
        preset("play", Text::tr("Played today"), TrackerKind::YesNo, life),
        preset("outside", Text::tr("Time outside"), TrackerKind::Hours, life),
        ages(preset("school", Text::tr("Went to school"), TrackerKind::YesNo, life), 5, 18),
        ages(preset("friends", Text::tr("Time with friends"), TrackerKind::Hours, life), 10),
    };
}

QList<TrackerPreset> goodPresets() {
    const auto good = PresetGroup::GoodThings;
    return {
        preset("good_moment", Text::tr("Good moment"), TrackerKind::Words, good),
        preset("smiles", Text::tr("Smiled or laughed"), TrackerKind::YesNo, good),
        preset("calm_time", Text::tr("Calm time together"), TrackerKind::Hours, good),
    };
}

/// Before numbers mean something, a child is asked for yes or no about the body, and for a face.
TrackerKind kindForAge(const TrackerPreset &preset, int years) {
    const bool isScale =
        preset.kind == TrackerKind::ZeroToTen || preset.kind == TrackerKind::ZeroToFourInWords;
    if (!isScale || years < kYoungestToRate || years >= kYoungestForNumbers)
        return preset.kind;
    return preset.group == PresetGroup::Feelings ? TrackerKind::Faces : TrackerKind::YesNo;
}

Unit usualUnit(Unit unit) {
    if (QLocale().measurementSystem() != QLocale::ImperialUSSystem)
        return unit;
    if (unit == Unit::Celsius)
        return Unit::Fahrenheit;
    return unit == Unit::Kilogram ? Unit::Pound : unit;
}

bool suits(const TrackerPreset &preset, std::optional<int> years, Situations situations) {
    if (years && (*years < preset.fromYears || preset.toYears < *years))
        return false;
    return !preset.situations || (preset.situations & situations);
}

} // namespace

QList<TrackerPreset> trackerPresets() {
    return bodyPresets() + feelingPresets() + lifePresets() + goodPresets();
}

QList<TrackerPreset> suggestionsFor(std::optional<int> years, Situations situations) {
    QList<TrackerPreset> chosen;
    QHash<PresetGroup, int> inGroup;
    const auto take = [&](bool forSituation) {
        for (TrackerPreset preset : trackerPresets()) {
            if (bool(preset.situations) != forSituation || !suits(preset, years, situations) ||
                inGroup[preset.group] >= kMostInAGroup)
                continue;
            preset.kind = years ? kindForAge(preset, *years) : preset.kind;
            ++inGroup[preset.group];
            chosen.append(preset);
        }
    };
    take(true);
    take(false);
    return chosen;
}

Tracker trackerFrom(const TrackerPreset &preset, int position) {
    return {.name = preset.name,
            .kind = preset.kind,
            .preset = preset.key,
            .position = position,
            .unit = usualUnit(preset.unit),
            .sheet = preset.sheet};
}
