// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/health_kinds.h"

#include "model/base/all_languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString healthText(const char *text) {
    return QCoreApplication::translate("AppleHealth", text);
}

struct Symptom {
    const char *type;
    const char *name;
};
constexpr Symptom kSymptoms[] = {
    {"AbdominalCramps", QT_TRANSLATE_NOOP("AppleHealth", "Belly cramps")},
    {"Acne", QT_TRANSLATE_NOOP("AppleHealth", "Acne")},
    {"AppetiteChanges", QT_TRANSLATE_NOOP("AppleHealth", "Change of appetite")},
    {"BladderIncontinence", QT_TRANSLATE_NOOP("AppleHealth", "Leaking urine")},
    {"Bloating", QT_TRANSLATE_NOOP("AppleHealth", "Bloating")},
    {"BreastPain", QT_TRANSLATE_NOOP("AppleHealth", "Breast pain")},
    {"ChestTightnessOrPain", QT_TRANSLATE_NOOP("AppleHealth", "Tight or painful chest")},
    {"Chills", QT_TRANSLATE_NOOP("AppleHealth", "Chills")},
    {"Constipation", QT_TRANSLATE_NOOP("AppleHealth", "Constipation")},
    {"Coughing", QT_TRANSLATE_NOOP("AppleHealth", "Cough")},
    {"Diarrhea", QT_TRANSLATE_NOOP("AppleHealth", "Diarrhea")},
    {"Dizziness", QT_TRANSLATE_NOOP("AppleHealth", "Dizziness")},
    {"DrySkin", QT_TRANSLATE_NOOP("AppleHealth", "Dry skin")},
    {"Fainting", QT_TRANSLATE_NOOP("AppleHealth", "Fainting")},
    {"Fatigue", QT_TRANSLATE_NOOP("AppleHealth", "Tired")},
    {"Fever", QT_TRANSLATE_NOOP("AppleHealth", "Fever")},
    {"GeneralizedBodyAche", QT_TRANSLATE_NOOP("AppleHealth", "Aches all over")},
    {"HairLoss", QT_TRANSLATE_NOOP("AppleHealth", "Hair loss")},
    {"Headache", QT_TRANSLATE_NOOP("AppleHealth", "Headache")},
    {"Heartburn", QT_TRANSLATE_NOOP("AppleHealth", "Heartburn")},
    {"HotFlashes", QT_TRANSLATE_NOOP("AppleHealth", "Hot flashes")},
    {"LossOfSmell", QT_TRANSLATE_NOOP("AppleHealth", "Loss of smell")},
    {"LossOfTaste", QT_TRANSLATE_NOOP("AppleHealth", "Loss of taste")},
    {"LowerBackPain", QT_TRANSLATE_NOOP("AppleHealth", "Low back pain")},
    {"MemoryLapse", QT_TRANSLATE_NOOP("AppleHealth", "Trouble remembering")},
    {"MoodChanges", QT_TRANSLATE_NOOP("AppleHealth", "Change of mood")},
    {"Nausea", QT_TRANSLATE_NOOP("AppleHealth", "Nausea")},
    {"NightSweats", QT_TRANSLATE_NOOP("AppleHealth", "Sweats at night")},
    {"PelvicPain", QT_TRANSLATE_NOOP("AppleHealth", "Pain in the pelvis")},
    {"RapidPoundingOrFlutteringHeartbeat", QT_TRANSLATE_NOOP("AppleHealth", "Fast or pounding heart")},
    {"RunnyNose", QT_TRANSLATE_NOOP("AppleHealth", "Runny nose")},
    {"ShortnessOfBreath", QT_TRANSLATE_NOOP("AppleHealth", "Short of breath")},
    {"SinusCongestion", QT_TRANSLATE_NOOP("AppleHealth", "Stuffy sinuses")},
    {"SkippedHeartbeat", QT_TRANSLATE_NOOP("AppleHealth", "Skipped heartbeat")},
    {"SleepChanges", QT_TRANSLATE_NOOP("AppleHealth", "Change of sleep")},
    {"SoreThroat", QT_TRANSLATE_NOOP("AppleHealth", "Sore throat")},
    {"VaginalDryness", QT_TRANSLATE_NOOP("AppleHealth", "Dryness of the vagina")},
    {"Vomiting", QT_TRANSLATE_NOOP("AppleHealth", "Vomiting")},
    {"Wheezing", QT_TRANSLATE_NOOP("AppleHealth", "Wheezing")},
};

struct Severity {
    const char *value;
    double step;
    const char *word;
};
constexpr Severity kSeverities[] = {
    {"SeverityNotPresent", 0, QT_TRANSLATE_NOOP("AppleHealth", "not there")},
    {"PresenceNotPresent", 0, QT_TRANSLATE_NOOP("AppleHealth", "not there")},
    {"SeverityMild", 1, QT_TRANSLATE_NOOP("AppleHealth", "mild")},
    {"SeverityModerate", 2, QT_TRANSLATE_NOOP("AppleHealth", "moderate")},
    {"SeveritySevere", 3, QT_TRANSLATE_NOOP("AppleHealth", "severe")},
};
constexpr QLatin1String kCategoryValue("HKCategoryValue");

/// "AppetiteChangesDecreased" as words.
QString spacedOut(const QString &name) {
    QString words;
    for (const QChar c : name) {
        if (c.isUpper() && !words.isEmpty())
            words += u' ';
        words += words.isEmpty() ? c : c.toLower();
    }
    return words;
}

HealthKind kindOf(const QString &beginning, const char *type, const char *name, HealthKind kind) {
    kind.type = beginning + QLatin1String(type);
    kind.name = healthText(name);
    kind.programNames = inAllLanguages("AppleHealth", name);
    return kind;
}

} // namespace

QList<HealthKind> fittingHealthKinds() {
    const auto quantity = [](const char *type, const char *name, Unit unit, bool isChosen = true) {
        return kindOf(u"HKQuantityTypeIdentifier"_s, type, name,
                      {.kind = TrackerKind::Measurement, .unit = unit, .isChosen = isChosen});
    };
    const auto category = [](const char *type, const char *name, TrackerKind kind, HealthValue value) {
        return kindOf(u"HKCategoryTypeIdentifier"_s, type, name, {.kind = kind, .value = value});
    };
    QList<HealthKind> kinds{
        quantity("BodyTemperature", QT_TRANSLATE_NOOP("AppleHealth", "Temperature"), Unit::Celsius),
        quantity("BodyMass", QT_TRANSLATE_NOOP("AppleHealth", "Weight"), Unit::Kilogram),
        quantity("OxygenSaturation", QT_TRANSLATE_NOOP("AppleHealth", "Oxygen level"), Unit::Percent),
        category("SleepAnalysis", QT_TRANSLATE_NOOP("AppleHealth", "Sleep"), TrackerKind::Hours,
                 HealthValue::Sleep),
    };
    for (const Symptom &symptom : kSymptoms)
        kinds.append(
            category(symptom.type, symptom.name, TrackerKind::ZeroToFourInWords, HealthValue::Symptom));
    kinds.append(quantity("HeartRate", QT_TRANSLATE_NOOP("AppleHealth", "Heart rate"), Unit::None, false));
    return kinds;
}

SymptomValue symptomValue(const QString &value) {
    const QString name = value.startsWith(kCategoryValue) ? value.mid(kCategoryValue.size()) : value;
    for (const Severity &severity : kSeverities) {
        if (name == QLatin1String(severity.value))
            return {severity.step, healthText(severity.word)};
    }
    if (name == u"SeverityUnspecified"_s || name == u"PresencePresent"_s)
        return {{}, healthText(QT_TRANSLATE_NOOP("AppleHealth", "it was there"))};
    return {{}, spacedOut(name)};
}

QString shortHealthType(const QString &type) {
    for (const auto &beginning :
         {u"HKQuantityTypeIdentifier"_s, u"HKCategoryTypeIdentifier"_s, u"HKDataType"_s}) {
        if (type.startsWith(beginning))
            return type.mid(beginning.size());
    }
    return type;
}
