// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/diary_shape.h"

#include "model/exchange/scale_words.h"
#include "model/text/search_key.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace {

constexpr int kMostNames = 60;
constexpr const char *kDurations[] = {"sleep", "hours", "duration", "sueno", "horas", "duracion"};

/// Headings as other programs and people write them, in English and Spanish, as searchKey() makes them.
struct Heading {
    ColumnRole role;
    const char *words;
};
constexpr Heading kDiaryHeadings[] = {
    {ColumnRole::Day, "date day full_date fecha dia"},
    {ColumnRole::When, "datetime timestamp when moment cuando date_time fecha_hora"},
    {ColumnRole::Time, "time hour hora clock time_of_day"},
    {ColumnRole::What,
     "symptom symptoms what category tracker item type event measure sintoma sintomas que tipo "
     "categoria evento"},
    {ColumnRole::Value,
     "value severity score rating intensity level amount mood number result valor intensidad "
     "gravedad puntuacion nivel cantidad animo"},
    {ColumnRole::Words,
     "note notes comment comments words description remarks text journal nota notas comentario "
     "comentarios palabras descripcion texto activities note_title"},
    {ColumnRole::Who, "who reporter rated_by reported_by by rater quien"},
    {ColumnRole::WhatHelped, "what_helped helped relief que_ayudo"},
    {ColumnRole::LeaveOut, "weekday id uuid nr index row dia_de_la_semana"},
};

QString keyOf(const QString &heading) {
    return searchKey(heading).simplified().replace(u' ', u'_');
}

std::optional<ColumnRole> roleByHeading(const QString &heading) {
    const QString key = keyOf(heading);
    for (const auto &[role, words] : kDiaryHeadings) {
        if (QString::fromLatin1(words).split(u' ').contains(key))
            return role;
    }
    return std::nullopt;
}

/// Tables of known programs: every heading that belongs to them, and what it says.
struct Known {
    const char *heading;
    ColumnRole role;
};
constexpr Known kHearthbook[] = {
    {"date", ColumnRole::Day},          {"time", ColumnRole::Time},
    {"utc_offset", ColumnRole::Offset}, {"zone", ColumnRole::Zone},
    {"what", ColumnRole::What},         {"kind", ColumnRole::Kind},
    {"value", ColumnRole::Value},       {"who", ColumnRole::Who},
    {"words", ColumnRole::Words},       {"what_helped", ColumnRole::WhatHelped},
    {"feels", ColumnRole::Feels},       {"brought_on", ColumnRole::BroughtOn},
    {"places", ColumnRole::Places},     {"seconds", ColumnRole::Seconds},
    {"written", ColumnRole::Written},
};
constexpr Known kDaylio[] = {
    {"full_date", ColumnRole::Day},    {"date", ColumnRole::LeaveOut}, {"weekday", ColumnRole::LeaveOut},
    {"time", ColumnRole::Time},        {"mood", ColumnRole::Value},    {"activities", ColumnRole::Words},
    {"note_title", ColumnRole::Words}, {"note", ColumnRole::Words},
};
constexpr Known kBearable[] = {
    {"date", ColumnRole::Day},         {"date_formatted", ColumnRole::LeaveOut},
    {"weekday", ColumnRole::LeaveOut}, {"time_of_day", ColumnRole::Time},
    {"category", ColumnRole::What},    {"rating/amount", ColumnRole::Value},
    {"detail", ColumnRole::Detail},    {"notes", ColumnRole::Words},
};

struct KnownMaker {
    TableMaker maker;
    QStringList needed; ///< headings that no other program has together
};

QStringList keysOf(const TableFile &table) {
    QStringList keys;
    for (const ColumnFacts &facts : table.columns)
        keys.append(keyOf(facts.heading));
    return keys;
}

TableMaker makerOf(const QStringList &keys) {
    const QList<KnownMaker> makers{
        {TableMaker::Hearthbook,
         {QStringLiteral("utc_offset"), QStringLiteral("what"), QStringLiteral("kind"),
          QStringLiteral("who")}},
        {TableMaker::Daylio,
         {QStringLiteral("full_date"), QStringLiteral("mood"), QStringLiteral("activities")}},
        {TableMaker::Bearable,
         {QStringLiteral("category"), QStringLiteral("rating/amount"), QStringLiteral("detail")}},
    };
    for (const KnownMaker &maker : makers) {
        if (std::all_of(maker.needed.begin(), maker.needed.end(),
                        [&](const QString &needed) { return keys.contains(needed); }))
            return maker.maker;
    }
    return TableMaker::Unknown;
}

template <size_t Size>
std::optional<ColumnRole> roleIn(const Known (&known)[Size], const QString &key) {
    for (const Known &column : known) {
        if (key == QLatin1String(column.heading))
            return column.role;
    }
    return std::nullopt;
}

std::optional<ColumnRole> knownRole(TableMaker maker, const QString &key) {
    switch (maker) {
    case TableMaker::Hearthbook:
        return roleIn(kHearthbook, key);
    case TableMaker::Daylio:
        return roleIn(kDaylio, key);
    case TableMaker::Bearable:
        return roleIn(kBearable, key);
    case TableMaker::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The order that reads most days of the whole column. Where two read all, the family's own; points between
/// the numbers are written where the day comes first.
DateOrder orderOf(const ColumnFacts &facts, DateOrder usual) {
    const int dayFirst = facts.fits[size_t(DateOrder::DayMonthYear)];
    const int monthFirst = facts.fits[size_t(DateOrder::MonthDayYear)];
    if (dayFirst != monthFirst)
        return dayFirst > monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    if (facts.dotted > 0 && facts.dotted == facts.unclear)
        return DateOrder::DayMonthYear;
    if (facts.fits[size_t(DateOrder::YearMonthDay)] > dayFirst)
        return DateOrder::YearMonthDay;
    return usual == DateOrder::MonthDayYear ? usual : DateOrder::DayMonthYear;
}

DecimalMark markOf(const ColumnFacts &facts) {
    return facts.commas > facts.points ? DecimalMark::Comma : DecimalMark::Point;
}

bool isScale(const ColumnFacts &facts) {
    return !facts.hasManyTexts && !facts.texts.isEmpty() &&
           std::all_of(facts.texts.keyBegin(), facts.texts.keyEnd(),
                       [](const QString &text) { return isScaleWord(text); });
}

bool areNames(const ColumnFacts &facts, int rows) {
    const auto different = facts.texts.size();
    return !facts.hasManyTexts && different > 0 && different <= kMostNames &&
           (different * 3 <= rows || rows < 12) && facts.numbers == 0;
}

/// By the cells alone, for columns with headings of the family's own.
ColumnRole roleByCells(const ColumnFacts &facts) {
    if (facts.filled == 0 || facts.isMostly(facts.weekdays))
        return ColumnRole::LeaveOut;
    if (facts.isMostly(facts.days))
        return facts.isMostly(facts.times) ? ColumnRole::When : ColumnRole::Day;
    if (facts.isMostly(facts.times))
        return ColumnRole::Time;
    if (facts.isMostly(facts.numbers) || isScale(facts))
        return ColumnRole::Value;
    return ColumnRole::Words;
}

/// A heading is believed where the cells do not say otherwise.
ColumnRole roleOf(const ColumnFacts &facts, int rows, const ShapeHints &hints) {
    const ColumnRole cells = roleByCells(facts);
    if (cells == ColumnRole::When || cells == ColumnRole::Day || cells == ColumnRole::LeaveOut)
        return cells;
    if (hints.things.contains(searchKey(facts.heading)))
        return ColumnRole::Value;
    const auto named = roleByHeading(facts.heading);
    if (!named)
        return cells;
    if (*named == ColumnRole::Day || *named == ColumnRole::When)
        return facts.days * 2 < facts.filled ? cells
               : facts.isMostly(facts.times) ? ColumnRole::When
                                             : ColumnRole::Day;
    if (*named == ColumnRole::Time)
        return cells == ColumnRole::Value ? cells : ColumnRole::Time;
    if (*named == ColumnRole::What)
        return areNames(facts, rows) ? *named : cells;
    return *named;
}

void keepFirst(DiaryShape &shape, ColumnRole role, ColumnRole others) {
    bool met = false;
    for (ColumnChoice &column : shape.columns) {
        if (column.role == role && std::exchange(met, true))
            column.role = others;
    }
}

bool isDuration(const QString &heading) {
    const QString key = searchKey(heading);
    return std::any_of(std::begin(kDurations), std::end(kDurations),
                       [&](const char *word) { return key.contains(QLatin1String(word)); });
}

/// One time, none where the day has one; "7:30" of sleep is a value.
void settleTimes(DiaryShape &shape, const TableFile &table) {
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        if (shape.columns[i].role == ColumnRole::Time && isDuration(table.columns[i].heading))
            shape.columns[i].role = ColumnRole::Value;
    }
    keepFirst(shape, ColumnRole::Time, ColumnRole::LeaveOut);
    if (shape.indexOf(ColumnRole::When) < 0)
        return;
    for (ColumnChoice &column : shape.columns) {
        if (column.role == ColumnRole::Day || column.role == ColumnRole::Time)
            column.role = ColumnRole::LeaveOut;
    }
}

/// One day; with names of things on each line, one value.
void settle(DiaryShape &shape, const TableFile &table) {
    keepFirst(shape, ColumnRole::When, ColumnRole::LeaveOut);
    keepFirst(shape, ColumnRole::Day, ColumnRole::LeaveOut);
    keepFirst(shape, ColumnRole::What, ColumnRole::Words);
    keepFirst(shape, ColumnRole::Who, ColumnRole::Words);
    settleTimes(shape, table);
    if (shape.indexOf(ColumnRole::What) >= 0)
        keepFirst(shape, ColumnRole::Value, ColumnRole::Words);
}

/// Names of things that repeat beside one column of numbers, where no heading says so.
void findWhat(DiaryShape &shape, const TableFile &table) {
    const auto values = std::count_if(shape.columns.begin(), shape.columns.end(),
                                      [](const auto &column) { return column.role == ColumnRole::Value; });
    if (values != 1 || shape.indexOf(ColumnRole::What) >= 0)
        return;
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        const ColumnFacts &facts = table.columns[i];
        if (shape.columns[i].role != ColumnRole::Words || roleByHeading(facts.heading) ||
            !areNames(facts, table.rows) || facts.filled < table.rows || facts.texts.size() * 2 > table.rows)
            continue;
        shape.columns[i].role = ColumnRole::What;
        return;
    }
}

} // namespace

int DiaryShape::indexOf(ColumnRole role) const {
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].role == role)
            return i;
    }
    return -1;
}

DiaryShape guessShape(const TableFile &table, const ShapeHints &hints) {
    const QStringList keys = keysOf(table);
    DiaryShape shape{.maker = makerOf(keys)};
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const ColumnFacts &facts = table.columns[i];
        const auto known = knownRole(shape.maker, keys[i]);
        shape.columns.append(
            {known.value_or(roleOf(facts, table.rows, hints)), orderOf(facts, hints.usual), markOf(facts)});
    }
    if (shape.maker == TableMaker::Unknown)
        findWhat(shape, table);
    settle(shape, table);
    return shape;
}

DateOrder usualOrder(const QLocale &locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto day = format.indexOf(u'd');
    const auto month = format.indexOf(u'M');
    if (format.indexOf(u'y') < qMin(day, month))
        return DateOrder::YearMonthDay;
    return month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

bool isOrderDoubtful(const ColumnFacts &facts, const ColumnChoice &choice) {
    const bool isDay = choice.role == ColumnRole::Day || choice.role == ColumnRole::When;
    return isDay && facts.unclear > 0 &&
           facts.fits[size_t(DateOrder::DayMonthYear)] == facts.fits[size_t(DateOrder::MonthDayYear)];
}

bool isMarkDoubtful(const ColumnFacts &facts, const ColumnChoice &choice) {
    return choice.role == ColumnRole::Value && facts.groups > 0 && facts.points == facts.commas;
}

QString signatureOf(const TableFile &table) {
    const QByteArray headings = keysOf(table).join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(headings, QCryptographicHash::Sha256).toHex());
}

QJsonObject toJson(const DiaryShape &shape) {
    QJsonArray columns;
    for (const ColumnChoice &column : shape.columns)
        columns.append(QJsonArray{int(column.role), int(column.order), int(column.mark)});
    return {{QStringLiteral("columns"), columns}};
}

std::optional<DiaryShape> shapeFrom(const QJsonObject &json, const TableFile &table) {
    const QJsonArray columns = json[QStringLiteral("columns")].toArray();
    if (columns.size() != table.columns.size())
        return std::nullopt;
    DiaryShape shape{.maker = makerOf(keysOf(table))};
    for (const auto &column : columns) {
        const int role = column[0].toInt(-1);
        const int order = column[1].toInt(-1);
        const int mark = column[2].toInt(-1);
        if (role < 0 || role >= kColumnRoles || order < 0 || order > 2 || mark < 0 || mark > 1)
            return std::nullopt;
        shape.columns.append({ColumnRole(role), DateOrder(order), DecimalMark(mark)});
    }
    return shape;
}
