// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_headings.h"

#include "model/base/search_key.h"
#include "model/base/word_list.h"
#include "model/files/cell_unit.h"
#include "model/files/sheet_heading.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Headings as other programs and people write them, in English and Spanish, as searchKey() makes them.
struct Heading {
    ColumnRole role;
    const char *words;
};
constexpr Heading kDiaryHeadings[] = {
    {ColumnRole::Day, "date day full_date fecha dia datum dato jour giorno"},
    {ColumnRole::When,
     "datetime timestamp when moment cuando date_time fecha_hora start start_time starttime start_date "
     "startdate started begin began from onset bedtime bed_time went_to_bed hora_de_dormir sleep_start "
     "fell_asleep inicio "
     "comienzo desde beginn anfang debut "
     "logged_at recorded_at "
     "created_at "
     "epoch unix_time unixtime"},
    {ColumnRole::Ends,
     "end end_time endtime end_date enddate ended ends finish finished until stop stopped to wake_time "
     "woke_up wake_up woke awake got_up desperto despertar sleep_end fin final hasta termino ende"},
    {ColumnRole::Time, "time hour hora clock time_of_day uhrzeit zeit heure ora orario tijd"},
    {ColumnRole::What, "symptom symptoms what category feature featurename tracker item type event measure "
                       "metric measurement parameter observation vital vital_sign analyte variable data_type "
                       "datatype record_type medida parametro medicion "
                       "sintoma sintomas que tipo "
                       "categoria evento was quoi wat cosa ereignis evenement gebeurtenis"},
    {ColumnRole::Value,
     "value severity score rating intensity level amount mood number result valor intensidad "
     "gravedad puntuacion nivel cantidad animo menge quantite hoeveelheid quantita"},
    {ColumnRole::Words,
     "note notes comment comments words description remarks text journal nota notas comentario "
     "comentarios palabras descripcion texto activities note_title"},
    {ColumnRole::Who, "who reporter rated_by reported_by by rater quien"},
    {ColumnRole::WhatHelped, "what_helped helped relief que_ayudo"},
    {ColumnRole::LeaveOut, "weekday id uuid nr index row dia_de_la_semana"},
};

constexpr const char *kStarts =
    "start start_time starttime start_date startdate started begin began from "
    "onset bedtime bed_time went_to_bed hora_de_dormir sleep_start fell_asleep inicio "
    "comienzo desde beginn anfang debut";
/// What the headings of a beginning and of an end say beside the thing.
constexpr const char *kSpanWords =
    "start starts started starting starttime startdate begin begins began beginning from onset when end ends "
    "ended ending endtime enddate stop stops stopped finish finished until to up at of the a time times date "
    "day datetime timestamp did it was moment clock hour logged recorded entry epoch unix unixtime created "
    "inicio "
    "comienzo desde fin final hasta termino hora fecha dia cuando de del la el";
constexpr const char *kNightWords =
    "bedtime bed dormir desperto despertar asleep woke wake waking wakeup awake";
constexpr const char *kLasting =
    "cry cried crying fussing screaming tummy screen play playtime walk walking exercise "
    "nursing breastfeeding pumping standing sitting outside outdoors rest resting bath "
    "therapy physio reading swing stander llanto juego paseo ejercicio terapia descanso";
constexpr const char *kClocks =
    "time times hour hora clock when at moment uhrzeit uhr zeit heure ora orario tijd";
constexpr const char *kDayFirstLands =
    "datum uhrzeit zeit tijd heure jour ora giorno dato menge einheit hoeveelheid eenheid quantite quantita "
    "unite schmerz schmerzen pijn douleur dolore gewicht poids gewicht fieber koorts fievre temperatur "
    "temperatuur stimmung stemming humeur schlaf slaap sommeil notiz notizen bemerkung bemerkungen opmerking "
    "opmerkingen dauer duree quoi beginn ende ereignis";
constexpr const char *kThingNames =
    "activity activity_name activity_type actividad aktivitat activite activiteit exercise workout sport "
    "therapy "
    "ejercicio deporte terapia ubung therapie exercice oefening medication medicine medicament medikament "
    "medicamento medicijn medicatie farmaco drug food drink comida bebida seizure_type type_of_seizure "
    "tipo_de_crisis anfallsart symptom_type event_type event_name";
constexpr const char *kAmounts = "amount value quantity qty dose dosage dosis menge quantite cantidad "
                                 "hoeveelheid quantita valor dosering dosierung";
// Beginnings of words, as plainHeading() makes them.
constexpr const char *kBrief = "seizure apnea apnoea spasm convuls absence krampf anfall crise aanval epilep";
constexpr const char *kOvernight =
    "sleep slept asleep nap night overnight bed sueno siesta noche dormi schlaf "
    "nacht sommeil sieste nuit slaap feed pump drip infusion oxygen cpap bipap "
    "ventilat";
constexpr const char *kSeverities = "value severity score rating intensity level amount number result valor "
                                    "intensidad gravedad puntuacion nivel cantidad";
constexpr const char *kLengths =
    "duration length lasted how_long duracion duro dauer duree durata duur tijdsduur "
    "duracao varighet varighed";
constexpr const char *kNotes =
    "note notes comment comments words description remarks text journal nota notas comentario comentarios "
    "palabras descripcion texto";

bool hasWordAmong(const QString &key, const char *words) {
    static const QRegularExpression marks(u"[_?!\u00bf\u00a1]+"_s); // "When did it end?"
    const QStringList parts = key.split(marks, Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(),
                       [words](const QString &part) { return isOneOf(words, part); });
}

bool hasBeginningAmong(const QString &text, const char *beginnings) {
    const QStringList known = QString::fromLatin1(beginnings).split(u' ');
    const QStringList words = plainHeading(text).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(known.begin(), known.end(),
                           [&](const QString &beginning) { return word.startsWith(beginning); });
    });
}

/// Tables of known programs: every heading that belongs to them, and what it says.
struct KnownHeading {
    const char *heading;
    ColumnRole role;
};
constexpr KnownHeading kHearthbook[] = {
    {"date", ColumnRole::Day},          {"time", ColumnRole::Time},
    {"utc_offset", ColumnRole::Offset}, {"zone", ColumnRole::Zone},
    {"what", ColumnRole::What},         {"kind", ColumnRole::Kind},
    {"value", ColumnRole::Value},       {"who", ColumnRole::Who},
    {"words", ColumnRole::Words},       {"what_helped", ColumnRole::WhatHelped},
    {"feels", ColumnRole::Feels},       {"brought_on", ColumnRole::BroughtOn},
    {"places", ColumnRole::Places},     {"seconds", ColumnRole::Seconds},
    {"written", ColumnRole::Written},   {"who_name", ColumnRole::WhoName},
};
constexpr KnownHeading kDaylio[] = {
    {"full_date", ColumnRole::Day},    {"date", ColumnRole::LeaveOut}, {"weekday", ColumnRole::LeaveOut},
    {"time", ColumnRole::Time},        {"mood", ColumnRole::Value},    {"activities", ColumnRole::Words},
    {"note_title", ColumnRole::Words}, {"note", ColumnRole::Words},
};
constexpr KnownHeading kBearable[] = {
    {"date", ColumnRole::Day},         {"date_formatted", ColumnRole::LeaveOut},
    {"weekday", ColumnRole::LeaveOut}, {"time_of_day", ColumnRole::Time},
    {"category", ColumnRole::What},    {"rating/amount", ColumnRole::Value},
    {"detail", ColumnRole::Detail},    {"notes", ColumnRole::Words},
};

constexpr KnownHeading kTrackAndGraph[] = {
    {"featurename", ColumnRole::What}, {"timestamp", ColumnRole::When}, {"value", ColumnRole::Value},
    {"label", ColumnRole::Words},      {"note", ColumnRole::Words},
};

/// A program, and headings that no other one has together.
struct MakersHeadings {
    TableMaker maker;
    QStringList needed;
};

template <size_t Size>
std::optional<ColumnRole> roleInTable(const KnownHeading (&known)[Size], const QString &key) {
    for (const KnownHeading &column : known) {
        if (key == QLatin1String(column.heading))
            return column.role;
    }
    return std::nullopt;
}

} // namespace

QString headingKey(const QString &heading) {
    return searchKey(heading).simplified().replace(u' ', u'_');
}

std::optional<ColumnRole> roleByHeading(const QString &heading) {
    const QString key = headingKey(heading);
    for (const auto &[role, words] : kDiaryHeadings) {
        if (isOneOf(words, key))
            return role;
    }
    return std::nullopt;
}

bool isStartHeading(const QString &heading) {
    const QString key = headingKey(heading);
    return isOneOf(kStarts, key) || hasWordAmong(key, "start started begin began onset inicio") ||
           isOneOf("from desde", key.section(u'_', -1));
}

bool isOtherDayHeading(const QString &heading) {
    const QString key = headingKey(heading);
    return hasWordAmong(
        key, "created creation modified updated update uploaded upload logged entered saved edited "
             "submitted synced exported birth born dob birthday due next refill appointment "
             "appointments expires expiry expiration medicine medication treatment prescribed "
             "diagnosed diagnosis admitted discharged creado creada modificado actualizado "
             "registrado guardado nacimiento proxima proximo cita vence caduca tratamiento");
}

bool isEndHeading(const QString &heading) {
    const QString key = headingKey(heading);
    return roleByHeading(heading) == ColumnRole::Ends ||
           hasWordAmong(key, "end ended stop stopped finish finished until woke wake fin") ||
           isOneOf("to hasta", key.section(u'_', -1));
}

QString thingOfSpan(const QString &heading) {
    static const QRegularExpression marks(u"[\\s_()\\[\\]:/.,?!\u00bf\u00a1-]+"_s);
    QStringList words = heading.split(marks, Qt::SkipEmptyParts);
    const bool isOfNight = std::any_of(words.begin(), words.end(), [](const QString &word) {
        return isOneOf(kNightWords, headingKey(word));
    });
    words.removeIf([](const QString &word) { return isOneOf(kSpanWords, headingKey(word)); });
    return isOfNight ? u"Sleep"_s : words.join(u' ');
}

bool isLengthHeading(const QString &heading) {
    return isOneOf(kLengths, headingKey(unitInHeading(heading).name));
}

bool lastsByHeading(const QString &heading) {
    return hasWordAmong(headingKey(heading), kLasting);
}

bool isClockHeading(const QString &heading) {
    return roleByHeading(heading) == ColumnRole::Time || isStartHeading(heading) || isEndHeading(heading);
}

bool isOfDayFirstLand(const QString &heading) {
    return hasWordAmong(headingKey(heading), kDayFirstLands);
}

bool mayNameThing(const QString &heading) {
    return isOneOf(kThingNames, headingKey(heading)) || mayNameEvent(heading);
}

bool mayNameEvent(const QString &heading) {
    const QString key = headingKey(heading);
    if (isOneOf(kThingNames, key.section(u'_', 0, 0))) // "Activity type"
        return false;
    return key == u"anfallsart"_s || key.endsWith(u"_type"_s) || key.startsWith(u"type_of_"_s) ||
           key.startsWith(u"type_de_"_s) || key.startsWith(u"tipo_de_"_s) || key.startsWith(u"tipo_di_"_s);
}

bool isAmountHeading(const QString &heading) {
    return isLengthHeading(heading) ||
           isOneOf(kAmounts, headingKey(unitInHeading(heading).name.section(u'(', 0, 0)));
}

bool isTimeHeading(const QString &heading) {
    const QString plain = plainHeading(heading); // "Given_at (24h)"
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    return isStartHeading(heading) || isEndHeading(heading) ||
           std::any_of(words.begin(), words.end(), [](const QString &word) {
               return isOneOf(kClocks, word) || word.endsWith(u"time"_s) || word.endsWith(u"zeit"_s);
           });
}

bool isBriefByHeading(const QString &heading) {
    return hasBeginningAmong(heading, kBrief);
}

bool mayLastANight(const QString &name) {
    return hasBeginningAmong(name, kOvernight);
}

bool isSeverityHeading(const QString &heading) {
    return isOneOf(kSeverities, headingKey(heading.section(u'(', 0, 0)));
}

bool isNoteHeading(const QString &heading) {
    return isOneOf(kNotes, headingKey(heading));
}

TableMaker makerOf(const QStringList &keys) {
    const QList<MakersHeadings> makers{
        {TableMaker::Hearthbook, {u"utc_offset"_s, u"what"_s, u"kind"_s, u"who"_s}},
        {TableMaker::Daylio, {u"full_date"_s, u"mood"_s, u"activities"_s}},
        {TableMaker::Bearable, {u"category"_s, u"rating/amount"_s, u"detail"_s}},
        {TableMaker::TrackAndGraph, {u"featurename"_s, u"timestamp"_s, u"value"_s}},
    };
    for (const MakersHeadings &maker : makers) {
        if (std::all_of(maker.needed.begin(), maker.needed.end(),
                        [&](const QString &needed) { return keys.contains(needed); }))
            return maker.maker;
    }
    return TableMaker::Unknown;
}

std::optional<ColumnRole> knownRole(TableMaker maker, const QString &key) {
    switch (maker) {
    case TableMaker::Hearthbook:
        return roleInTable(kHearthbook, key);
    case TableMaker::Daylio:
        return roleInTable(kDaylio, key);
    case TableMaker::Bearable:
        return roleInTable(kBearable, key);
    case TableMaker::TrackAndGraph:
        return roleInTable(kTrackAndGraph, key);
    case TableMaker::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}
