// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker_presets.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct TrackerPresetsText {
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
        preset("pain", TrackerPresetsText::tr("Pain"), TrackerKind::ZeroToTen, body),
        preset("nausea", TrackerPresetsText::tr("Feeling sick (nausea)"), TrackerKind::ZeroToTen, body,
               Situation::Treatment),
        preset("appetite", TrackerPresetsText::tr("Appetite"), TrackerKind::ZeroToFourInWords, body),
        preset("tiredness", TrackerPresetsText::tr("Tiredness"), TrackerKind::ZeroToTen, body),
        preset("sleep", TrackerPresetsText::tr("Sleep"), TrackerKind::Hours, body),
        preset("worry", TrackerPresetsText::tr("Worry", "a feeling"), TrackerKind::ZeroToFourInWords,
               PresetGroup::Feelings),
        preset("sadness", TrackerPresetsText::tr("Sadness"), TrackerKind::ZeroToFourInWords,
               PresetGroup::Feelings),
        preset("breathing", TrackerPresetsText::tr("Trouble breathing"), TrackerKind::ZeroToFourInWords, body,
               Situation::Breathing),
        preset("vomiting", TrackerPresetsText::tr("Throwing up (vomiting)"), TrackerKind::Event, body,
               Situation::Treatment | Situation::TubeFeeding),
        preset("seizure", TrackerPresetsText::tr("Seizure"), TrackerKind::Event, body, Situation::Nerves),
        preset("stiffness", TrackerPresetsText::tr("Stiff muscles (spasms)"), TrackerKind::ZeroToFourInWords,
               body, Situation::Nerves | Situation::NoWords),
        preset("mouth", TrackerPresetsText::tr("Sore mouth"), TrackerKind::ZeroToFourInWords, body,
               Situation::Treatment),
        measured("temperature", TrackerPresetsText::tr("Temperature"), Unit::Celsius, Situation::Treatment),
        measured("oxygen", TrackerPresetsText::tr("Oxygen in the blood"), Unit::Percent,
                 Situation::Breathing),
        preset("cough", TrackerPresetsText::tr("Cough"), TrackerKind::ZeroToFourInWords, body,
               Situation::Breathing),
        measured("weight", TrackerPresetsText::tr("Weight"), Unit::Kilogram, Situation::TubeFeeding),
        measured("intake", TrackerPresetsText::tr("Food and drink taken in"), Unit::Millilitre,
                 Situation::TubeFeeding),
        preset("stool", TrackerPresetsText::tr("Poop (stool)"), TrackerKind::Event, body,
               Situation::TubeFeeding),
        preset("itching", TrackerPresetsText::tr("Itching"), TrackerKind::ZeroToFourInWords, body),
    };
}

QList<TrackerPreset> feelingPresets() {
    const auto feelings = PresetGroup::Feelings;
    return {
        preset("mood", TrackerPresetsText::tr("Mood"), TrackerKind::Faces, feelings),
        ages(preset("crying", TrackerPresetsText::tr("Crying"), TrackerKind::ZeroToFourInWords, feelings,
                    Situation::NoWords),
             0, 4),
        preset("restless", TrackerPresetsText::tr("Restless"), TrackerKind::ZeroToFourInWords, feelings,
               Situation::NoWords | Situation::Nerves),
        preset("anger", TrackerPresetsText::tr("Anger"), TrackerKind::ZeroToFourInWords, feelings),
        ages(preset("loneliness", TrackerPresetsText::tr("Feeling alone"), TrackerKind::ZeroToFourInWords,
                    feelings),
             8),
    };
}

QList<TrackerPreset> lifePresets() {
    const auto life = PresetGroup::DailyLife;
    return {
        preset("night_waking", TrackerPresetsText::tr("Waking at night"), TrackerKind::Event, life),
        ages(preset("diapers", TrackerPresetsText::tr("Wet diapers"), TrackerKind::Count, life,
                    Situation::TubeFeeding),
             0, 3),
        ages(preset("feeding", TrackerPresetsText::tr("Feeding went well"), TrackerKind::YesNo, life), 0, 2),
        preset("play", TrackerPresetsText::tr("Played today"), TrackerKind::YesNo, life),
        preset("outside", TrackerPresetsText::tr("Time outside"), TrackerKind::Hours, life),
        ages(preset("school", TrackerPresetsText::tr("Went to school"), TrackerKind::YesNo, life), 5, 18),
        ages(preset("friends", TrackerPresetsText::tr("Time with friends"), TrackerKind::Hours, life), 10),
    };
}

QList<TrackerPreset> goodPresets() {
    const auto good = PresetGroup::GoodThings;
    return {
        preset("good_moment", TrackerPresetsText::tr("Good moment"), TrackerKind::Words, good),
        preset("smiles", TrackerPresetsText::tr("Smiled or laughed"), TrackerKind::YesNo, good),
        preset("calm_time", TrackerPresetsText::tr("Calm time together"), TrackerKind::Hours, good),
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
