// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/rated_or_counted.h"

#include "model/base/search_key.h"
#include "model/files/sheet_heading.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace {

// Beginnings of words as plainHeading() makes them, in English and Spanish.
constexpr const char *kScaleWords[] = {"scale",    "score",      "severity",   "intensit", "rating",
                                       "rated",    "level",      "quality",    "escala",   "puntaje",
                                       "gravedad", "puntuacion", "intensidad", "nivel",    "calidad"};
constexpr const char *kFeelings[] = {
    "pain",       "ache",       "aching",    "hurt",     "sore",      "nausea",     "queas",      "mood",
    "energy",     "fatigue",    "tired",     "exhaust",  "weak",      "stress",     "anxi",       "worr",
    "fear",       "sad",        "depress",   "anger",    "angry",     "irritab",    "frustrat",   "lonel",
    "happi",      "happy",      "joy",       "calm",     "itch",      "dizz",       "breathless", "dyspn",
    "discomfort", "comfort",    "distress",  "suffer",   "bother",    "stiff",      "cramp",      "spastic",
    "bloat",      "burning",    "numb",      "tingl",    "appetit",   "hunger",     "thirst",     "fog",
    "focus",      "concentrat", "wellbeing", "restless", "agitat",    "motivation", "symptom",    "dolor",
    "animo",      "humor",      "energia",   "fatiga",   "cansanc",   "debilidad",  "estres",     "ansiedad",
    "preocupa",   "miedo",      "triste",    "enojo",    "irritabil", "soledad",    "alegria",    "picazon",
    "picor",      "mareo",      "malestar",  "rigidez",  "calambre",  "ardor",      "apetito",    "sintoma",
    "bienestar"};
constexpr const char *kCounts[] = {
    "number",      "count",        "counts",    "times",   "many",       "episode",   "episodes",
    "attack",      "attacks",      "bout",      "bouts",   "spells",     "swings",    "painkiller",
    "painkillers", "pill",         "pills",     "tablet",  "tablets",    "dose",      "doses",
    "puffs",       "drops",        "naps",      "wakings", "awakenings", "wakeups",   "attempts",
    "diaper",      "diapers",      "nappies",   "stools",  "poops",      "pees",      "vomits",
    "bottles",     "feeds",        "feedings",  "meals",   "snacks",     "cups",      "glasses",
    "visits",      "calls",        "days",      "nights",  "seizures",   "medicines", "meds",
    "num",         "numero",       "cuantas",   "cuantos", "veces",      "episodio",  "episodios",
    "crisis",      "ataques",      "pastillas", "dosis",   "siestas",    "panales",   "tomas",
    "vomitos",     "deposiciones", "vasos",     "tazas",   "dias",       "noches",    "convulsiones",
    "despertares"};

QStringList headingWords(const QString &text) {
    return plainHeading(text).split(u' ', Qt::SkipEmptyParts);
}

template <size_t Size>
bool hasBeginning(const QStringList &words, const char *const (&beginnings)[Size]) {
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(std::begin(beginnings), std::end(beginnings),
                           [&](const char *each) { return word.startsWith(QLatin1String(each)); });
    });
}

/// "Headache": the feeling is the end of the word.
bool hasAche(const QStringList &words) {
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return word.endsWith(QLatin1String("ache")) || word.endsWith(QLatin1String("aches"));
    });
}

/// A scale as a heading declares it: "0-10", "1 to 5", "/10", "5-point".
struct DeclaredScale {
    int from = 0;
    int to = 0; ///< 0: none is declared
    QString written = {};
};

DeclaredScale scaleIn(const QString &text) {
    static const QRegularExpression range(
        QStringLiteral("(?:^|[^\\d.,/])((-\\d+|[01])\\s*(?:-|\u2013|to|a)\\s*\\+?(\\d+))(?![\\d/.,-])"));
    static const QRegularExpression outOf(
        QStringLiteral("(?:^|[^\\d.,/])(out of\\s*(\\d+))(?![\\d/.,-])|(/\\s*(\\d+))\\s*(?:$|[)\\]])|"
                       "\\b((\\d+)[\\s-]points?)\\b"));
    const QString key = searchKey(text).replace(QChar(0x2212), u'-');
    if (const auto found = range.match(key); found.hasMatch())
        return {found.captured(2).toInt(), found.captured(3).toInt(), found.captured(1)};
    const auto found = outOf.match(key);
    const int last = found.lastCapturedIndex();
    return found.hasMatch() ? DeclaredScale{0, found.captured(last).toInt(), found.captured(last - 1)}
                            : DeclaredScale{};
}

bool saysScale(const QString &text) {
    constexpr int highest = 10;
    const int end = scaleIn(text).to;
    return end > 0 ? end <= highest : hasBeginning(headingWords(text), kScaleWords);
}

bool saysCount(const QString &text) {
    const QStringList words = headingWords(text);
    return text.contains(u'#') || std::any_of(words.begin(), words.end(), [](const QString &word) {
               return std::any_of(std::begin(kCounts), std::end(kCounts),
                                  [&](const char *each) { return word == QLatin1String(each); });
           });
}

bool isFeeling(const QString &text) {
    const QStringList words = headingWords(text);
    return hasBeginning(words, kFeelings) || hasAche(words);
}

} // namespace

bool areCounted(const QString &name, const QString &around) {
    return !saysScale(name) && !saysScale(around) && (saysCount(name) || saysCount(around));
}

bool areRated(const QString &name, const QString &around) {
    if (saysScale(name) || saysScale(around))
        return true;
    return !areCounted(name, around) && (isFeeling(name) || isFeeling(around));
}

bool declaresScale(const QString &text) {
    return scaleIn(text).to > 0;
}

QString otherScaleIn(const QString &text) {
    constexpr int ours = 10;
    const DeclaredScale scale = scaleIn(text);
    const bool isOurs = scale.to == ours && scale.from >= 0;
    return scale.to == 0 || isOurs ? QString() : scale.written;
}
