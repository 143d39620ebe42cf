// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/rated_or_counted.h"

#include "model/base/search_key.h"
#include "model/files/sheet_heading.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// As plainHeading() makes words, language by language: English and Spanish, then German, French, Italian,
// Portuguese, Dutch, the languages of the North, Polish, Turkish and Russian.
constexpr const char *kScaleBeginnings =
    "scale score severity intensit rating rated level quality "
    "escala puntaje gravedad puntuacion intensidad nivel calidad "
    "skala starke schwere bewertung stufe qualitat "
    "echelle severite gravite niveau qualite "
    "scala gravita punteggio livello qualita "
    "gravidade pontuacao intensidade qualidade "
    "schaal ernst sterkte kwaliteit styrke niva nasilenie siddet \u0441\u0438\u043b\u0430";
constexpr const char *kFeelingBeginnings =
    "pain ache aching hurt sore nausea queas mood energy fatigue tired exhaust weak stress anxi worr fear "
    "sad "
    "depress anger angry irritab frustrat lonel happi happy joy calm itch dizz breathless dyspn discomfort "
    "comfort distress suffer bother stiff cramp spastic bloat burning numb tingl appetit hunger thirst fog "
    "focus concentrat wellbeing restless agitat motivation symptom "
    "dolor animo humor energia fatiga cansanc debilidad estres ansiedad preocupa miedo triste enojo "
    "irritabil "
    "soledad alegria picazon picor mareo malestar rigidez calambre ardor apetito sintoma bienestar "
    "schmerz ubelkeit stimmung energie mudigkeit erschopf schwach angst sorge traurig wut einsam freude "
    "juckreiz schwindel atemnot unwohl blahung hunger durst unruhe konzentration befinden "
    "douleur nausee humeur faiblesse anxiete inquietude peur tristesse colere solitude joie demangeais "
    "vertige essoufl inconfort confort raideur ballonn brulure engourdi agitation "
    "nausea umore stanchezza debolezza ansia paura tristezza rabbia solitudine gioia prurito vertigin "
    "affanno "
    "disagio crampi gonfiore bruciore sonnolenza "
    "enjoo cansaco fraqueza ansiedade medo tristeza raiva solidao coceira tontura tonteira "
    "pijn misselijk stemming vermoeid moeheid zwakte somber verdriet boosheid eenzaam jeuk duizelig benauwd "
    "onrust "
    "smarta smert illamaende kvalme humor trotthet traetthet angest yrsel svimmelhet klada kloe "
    "nudnosci zmeczenie nastroj smutek swedzenie zawroty "
    "bulant yorgunluk kayg kas\u0131nt halsizlik "
    "\u0431\u043e\u043b\u044c \u0431\u043e\u043b\u0438 \u0442\u043e\u0448\u043d\u043e\u0442 "
    "\u0443\u0441\u0442\u0430\u043b\u043e\u0441\u0442 "
    "\u043d\u0430\u0441\u0442\u0440\u043e\u0435\u043d\u0438 "
    "\u0442\u0440\u0435\u0432\u043e\u0433 \u0437\u0443\u0434";
/// Whole words: others begin alike ("dormir").
constexpr const char *kFeelingWords =
    "dor dores bol bole mal faim soif fame sete moe agr\u0131 ont huvudvark hovedpine mavepine";
/// The feeling is the end of the word: "Headache", "Kopfschmerzen", "buikpijn".
constexpr const char *kFeelingEndings = "ache aches schmerz schmerzen weh pijn vark smerte smerter";
constexpr const char *kCounts =
    "number count counts times many episode episodes attack attacks bout bouts spells swings painkiller "
    "painkillers pill pills tablet tablets dose doses puffs drops naps wakings awakenings wakeups attempts "
    "diaper diapers nappies stools poops pees vomits bottles feeds feedings meals snacks cups glasses visits "
    "calls days nights seizures medicines meds num "
    "numero cuantas cuantos veces episodio episodios crisis ataques pastillas dosis siestas panales tomas "
    "vomitos deposiciones vasos tazas dias noches convulsiones despertares "
    "anzahl anfalle episoden tabletten tropfen windeln mahlzeiten flaschen stuhlgange tage nachte "
    "schmerzmittel schmerztabletten "
    "nombre fois crises episodes comprimes gouttes couches repas biberons selles jours nuits antidouleurs "
    "volte crisi episodi compresse gocce pannolini pasti giorni notti antidolorifici "
    "vezes episodios comprimidos gotas fraldas refeicoes noites analgesicos "
    "aantal keer aanvallen tabletten druppels luiers maaltijden dagen nachten pijnstiller pijnstillers "
    "antal anfall tabletter maltider liczba ataki tabletki sayisi";

QStringList listed(const char *words) {
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

QStringList headingWords(const QString &text) {
    return plainHeading(text).split(u' ', Qt::SkipEmptyParts);
}

/// Whether `fits` holds for any word of the heading and any of these words.
template <typename Fits>
bool hasAny(const QStringList &words, const char *known, const Fits &fits) {
    const QStringList all = listed(known);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(all.begin(), all.end(), [&](const QString &each) { return fits(word, each); });
    });
}

bool hasBeginning(const QStringList &words, const char *beginnings) {
    return hasAny(words, beginnings,
                  [](const QString &word, const QString &each) { return word.startsWith(each); });
}

bool hasEnding(const QStringList &words, const char *endings) {
    return hasAny(words, endings,
                  [](const QString &word, const QString &each) { return word.endsWith(each); });
}

bool hasWord(const QStringList &words, const char *known) {
    return hasAny(words, known, [](const QString &word, const QString &each) { return word == each; });
}

/// A scale as a heading declares it: "0-10", "1 to 5", "/10", "5-point".
struct DeclaredScale {
    int from = 0;
    int to = 0; ///< 0: none is declared
    QString written = {};
};

DeclaredScale scaleIn(const QString &text) {
    static const QRegularExpression range(
        u"(?:^|[^\\d.,/])((-\\d+|[01])\\s*(?:-|\u2013|to|a)\\s*\\+?(\\d+))(?![\\d/.,-])"_s);
    static const QRegularExpression outOf(
        u"(?:^|[^\\d.,/])(out of\\s*(\\d+))(?![\\d/.,-])|(/\\s*(\\d+))\\s*(?:$|[)\\]])|"
        "\\b((\\d+)[\\s-]points?)\\b"_s);
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
    return end > 0 ? end <= highest : hasBeginning(headingWords(text), kScaleBeginnings);
}

bool saysCount(const QString &text) {
    return text.contains(u'#') || hasWord(headingWords(text), kCounts);
}

bool isFeeling(const QString &text) {
    const QStringList words = headingWords(text);
    return hasBeginning(words, kFeelingBeginnings) || hasEnding(words, kFeelingEndings) ||
           hasWord(words, kFeelingWords);
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
