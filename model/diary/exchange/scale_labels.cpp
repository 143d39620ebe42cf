// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/scale_labels.h"

#include "model/base/choices.h"
#include "model/base/search_key.h"
#include "model/base/word_list.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "model/diary/value_text.h"

namespace {

struct Word {
    const char *word;
    double value;
};
// As searchKey() makes them. Daylio's five moods are its own names; people may rename them there.
constexpr Word kFaces[] = {{"rad", 4},        {"good", 3},  {"meh", 2},     {"bad", 1},       {"awful", 0},
                           {"very happy", 4}, {"happy", 3}, {"so-so", 2},   {"sad", 1},       {"very sad", 0},
                           {"genial", 4},     {"bien", 3},  {"regular", 2}, {"mal", 1},       {"horrible", 0},
                           {"muy feliz", 4},  {"feliz", 3}, {"triste", 1},  {"muy triste", 0}};
constexpr Word kAmounts[] = {{"not at all", 0}, {"a little", 1}, {"some", 2},       {"quite a bit", 3},
                             {"very much", 4},  {"nada", 0},     {"un poco", 1},    {"algo", 2},
                             {"bastante", 3},   {"mucho", 4},    {"none", 0},       {"mild", 1},
                             {"moderate", 2},   {"severe", 3},   {"unbearable", 4}, {"extreme", 4},
                             {"ninguno", 0},    {"leve", 1},     {"moderado", 2},   {"intenso", 3}};
constexpr Word kYesNo[] = {{"yes", 1},  {"no", 0},    {"y", 1},  {"n", 0},
                           {"true", 1}, {"false", 0}, {"si", 1}, {"x", 1}};

template <size_t Size>
std::optional<double> valueIn(const Word (&words)[Size], const QString &key) {
    for (const auto &[word, value] : words) {
        if (key == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

std::optional<double> valueIn(const QStringList &ownWords, const QString &key) {
    for (int i = 0; i < ownWords.size(); ++i) {
        if (searchKey(ownWords[i]) == key)
            return i;
    }
    return std::nullopt;
}

std::optional<double> either(std::optional<double> first, std::optional<double> second) {
    return first ? first : second;
}

constexpr TrackerKind kScales[] = {TrackerKind::YesNo, TrackerKind::Faces, TrackerKind::ZeroToFourInWords};

} // namespace

std::optional<double> valueOfWord(TrackerKind kind, const QString &word) {
    const QString key = searchKey(word).simplified();
    switch (kind) {
    case TrackerKind::Faces:
        return either(valueIn(kFaces, key), valueIn(faceWords(), key));
    case TrackerKind::ZeroToFourInWords:
        return either(valueIn(kAmounts, key), valueIn(zeroToFourWords(), key));
    case TrackerKind::YesNo:
        return valueIn(kYesNo, key);
    default:
        return std::nullopt;
    }
}

std::optional<TrackerKind> kindOfWords(const QStringList &words) {
    for (const TrackerKind kind : kScales) {
        if (!words.isEmpty() && std::all_of(words.begin(), words.end(), [kind](const QString &word) {
                return valueOfWord(kind, word).has_value();
            }))
            return kind;
    }
    return std::nullopt;
}

bool isScaleWord(const QString &word) {
    return std::any_of(std::begin(kScales), std::end(kScales),
                       [&](TrackerKind kind) { return valueOfWord(kind, word).has_value(); });
}

std::optional<Reporter> reporterOf(const QString &word) {
    const QString key = searchKey(word).simplified();
    for (const auto &[reporter, name] : choices<Reporter>()) {
        if (key == searchKey(name))
            return reporter;
    }
    if (isOneOf("child self patient son daughter nino nina hijo hija", key))
        return Reporter::Child;
    if (isOneOf("parent mum mom mother dad father mama papa madre padre", key))
        return Reporter::Parent;
    if (isOneOf("nurse enfermera enfermero", key))
        return Reporter::Nurse;
    return isOneOf("other otro otra", key) ? std::optional(Reporter::Other) : std::nullopt;
}

std::optional<QTime> timeOfDay(const QString &word) {
    const QString key = searchKey(word).simplified();
    if (isOneOf("am morning manana", key))
        return QTime(8, 0);
    if (isOneOf("mid midday noon mediodia", key))
        return QTime(12, 0);
    if (isOneOf("afternoon", key))
        return QTime(15, 0);
    if (isOneOf("pm evening tarde", key))
        return QTime(19, 0);
    return isOneOf("night bedtime noche", key) ? std::optional(QTime(21, 0)) : std::nullopt;
}
