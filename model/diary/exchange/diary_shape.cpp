// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_shape.h"

#include "model/base/search_key.h"
#include "model/diary/exchange/day_order.h"
#include "model/diary/exchange/diary_headings.h"
#include "model/diary/exchange/named_things.h"
#include "model/diary/exchange/scale_labels.h"
#include "model/diary/exchange/span_columns.h"
#include "model/diary/exchange/unit_column.h"
#include "model/diary/exchange/written_forms.h"
#include "model/files/cell_unit.h"
#include "model/import_shapes/remembered_shape.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// A column of times below such a heading holds lengths: "7:30" of sleep.
constexpr const char *kDurations[] = {"sleep", "hours",  "duration", "length",   "lasted",  "how long",
                                      "sueno", "horas",  "duracion", "minutes",  "minutos", "seconds",
                                      "nap",   "siesta", "segundos", "how_long", "mm:ss",   "h:mm"};

QStringList keysOf(const TableFile &table) {
    QStringList keys;
    for (const ColumnFacts &facts : table.columns)
        keys.append(headingKey(facts.heading));
    return keys;
}

/// By the numbers that can be read in one way alone. Where there are none, "1.205" beside "950" is a
/// thousand, and so it is in a table that has semicolons because its numbers have commas.
DecimalMark markOf(const ColumnFacts &facts, char16_t delimiter) {
    constexpr double nearThousand = 100;
    if (facts.commas != facts.points)
        return facts.commas > facts.points ? DecimalMark::Comma : DecimalMark::Point;
    const bool arePoints = facts.groupExample.contains(u'.');
    if (facts.groups > 0 && facts.largestPlain >= nearThousand)
        return arePoints ? DecimalMark::Comma : DecimalMark::Point;
    return arePoints && delimiter == u';' ? DecimalMark::Comma : DecimalMark::Point;
}

/// What a heading says of lengths with one colon: "mm:ss", "(min)". Nobody sleeps for minutes and seconds.
std::optional<ClockParts> partsByHeading(const ColumnFacts &facts) {
    if (const auto said = clockPartsIn(facts.heading))
        return said;
    if (const HeadingUnit unit = facts.unit(); unit.unit && unit.unit->isTime())
        return clockPartsIn(unit.written);
    return isAboutSleep(facts.heading) ? std::optional(ClockParts::HoursMinutes) : std::nullopt;
}

bool isDuration(const QString &heading) {
    const QString key = searchKey(heading);
    const bool isMoment = isStartHeading(heading) || isEndHeading(heading); // "Sleep start"
    return !isMoment && std::any_of(std::begin(kDurations), std::end(kDurations),
                                    [&](const char *word) { return key.contains(QLatin1String(word)); });
}

/// "0:45" below "Longest seizure": a length, though the heading says neither that nor its parts.
bool isBriefAlone(const ColumnFacts &facts) {
    return isBriefByHeading(facts.heading) && !isTimeHeading(facts.heading) && !isDuration(facts.heading) &&
           facts.times > 0 && facts.beforeSix == facts.times;
}

/// How a column writes lengths with one colon: its heading says it, or its longer lengths do.
ClockParts clockPartsOf(const ColumnFacts &facts) {
    if (const auto said = partsByHeading(facts))
        return *said;
    // Who writes "0:00:30" or "1:01:35" also writes "5:30" for minutes and seconds.
    const bool isShort = facts.lengths + facts.threeParts > 0 || isBriefAlone(facts);
    return isShort ? ClockParts::MinutesSeconds : ClockParts::HoursMinutes;
}

bool isScale(const ColumnFacts &facts) {
    return !facts.hasManyTexts && !facts.texts.isEmpty() &&
           std::all_of(facts.texts.keyBegin(), facts.texts.keyEnd(),
                       [](const QString &text) { return isScaleWord(text); });
}

/// By the cells alone, for columns with headings of the family's own.
ColumnRole roleByCells(const ColumnFacts &facts) {
    if (facts.filled == 0 || facts.isMostly(facts.weekdays))
        return ColumnRole::LeaveOut;
    if (facts.isMostly(facts.days))
        return facts.isMostly(facts.times) ? ColumnRole::When : ColumnRole::Day;
    if (facts.isMostly(facts.lengths))
        return ColumnRole::Value;
    if (facts.isMostly(facts.times))
        return ColumnRole::Time;
    if (facts.lists > 0 || facts.isMostly(facts.epochs))
        return ColumnRole::Words;
    // What is odd below "Pain" stays with the pain, and is told there.
    const int amounts = facts.numbers + facts.lengths + (isAboutSleep(facts.heading) ? facts.times : 0);
    const bool areNumbers =
        facts.isMostly(amounts) || (amounts * 2 >= facts.filled && namesANumber(facts.heading));
    return areNumbers || isScale(facts) ? ColumnRole::Value : ColumnRole::Words;
}

/// Days, or moments as computers count them, in a column whose heading promises some.
bool holdsMoments(const ColumnFacts &facts) {
    return facts.days * 2 >= facts.filled || facts.isMostly(facts.epochs);
}

/// Times of the day below a heading that names these; one odd cell changes nothing. Where all of "120" and
/// "145" may be minutes as well, they are no times.
bool holdsClocks(const ColumnFacts &facts) {
    const bool areClear = facts.lateClocks > 0 || (facts.clocks == 0 && facts.times > 0);
    return facts.isClock && areClear && (facts.times + facts.clocks) * 2 >= facts.filled &&
           !holdsMoments(facts);
}

/// A heading is believed where the cells do not say otherwise.
ColumnRole roleOf(const ColumnFacts &facts, int rows, const ShapeHints &hints) {
    const ColumnRole cells = roleByCells(facts);
    const auto named = roleByHeading(facts.heading);
    if (isEndHeading(facts.heading) && facts.filled > 0 &&
        (holdsMoments(facts) || facts.times * 2 >= facts.filled || holdsClocks(facts)))
        return ColumnRole::Ends;
    if (holdsClocks(facts))
        return ColumnRole::Time;
    if (cells == ColumnRole::When || cells == ColumnRole::Day || cells == ColumnRole::LeaveOut)
        return cells;
    if (holdsUnits(facts))
        return ColumnRole::Unit;
    if (hints.things.contains(searchKey(facts.heading)))
        return cells == ColumnRole::Time && facts.beforeSix < facts.times ? cells : ColumnRole::Value;
    if (!named || *named == ColumnRole::Ends)
        return cells;
    if (*named == ColumnRole::Day || *named == ColumnRole::When)
        return !holdsMoments(facts)                                          ? cells
               : facts.isMostly(facts.times) || facts.isMostly(facts.epochs) ? ColumnRole::When
                                                                             : ColumnRole::Day;
    if (*named == ColumnRole::Time && facts.isMostly(facts.epochs))
        return ColumnRole::When;
    if (*named == ColumnRole::Time)
        return cells == ColumnRole::Value ? cells : ColumnRole::Time;
    if (*named == ColumnRole::Value && facts.lists > 0 && cells == ColumnRole::Words)
        return cells;
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

/// How long something lasted belongs to what the line is about; alone it is a thing of its own.
void settleLengths(DiaryShape &shape, const TableFile &table) {
    const auto isLength = [&](qsizetype column) { return isLengthHeading(table.columns[column].heading); };
    bool hasOther = shape.indexOf(ColumnRole::What) >= 0;
    for (qsizetype i = 0; i < shape.columns.size(); ++i)
        hasOther = hasOther || (shape.columns[i].role == ColumnRole::Value && !isLength(i));
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        const ColumnFacts &facts = table.columns[i];
        const bool areLengths = (facts.times + facts.lengths + facts.numbers) * 2 > facts.filled;
        if (isLength(i) && areLengths && shape.columns[i].role != ColumnRole::LeaveOut)
            shape.columns[i].role = hasOther ? ColumnRole::Lasts : ColumnRole::Value;
    }
    keepFirst(shape, ColumnRole::Lasts, ColumnRole::Words);
}

/// The column that is just called "Time".
int bareTime(const DiaryShape &shape, const TableFile &table) {
    for (int i = 0; i < shape.columns.size(); ++i) {
        if (shape.columns[i].role == ColumnRole::Time &&
            roleByHeading(table.columns[i].heading) == ColumnRole::Time)
            return i;
    }
    return -1;
}

/// One column of this role: the one that says when things began, "Start" before "Feed start"; else the first
/// one, "Time" before "Meal time". "Time" stays beside a "Start" that may be blank, the others as words.
void preferStart(DiaryShape &shape, const TableFile &table, ColumnRole role) {
    qsizetype start = -1;
    for (const auto &[mustBegin, mayHaveName] : {std::pair(true, false), {true, true}, {false, false}}) {
        for (qsizetype i = 0; start < 0 && i < shape.columns.size(); ++i) {
            const QString &heading = table.columns[i].heading;
            const bool fits = shape.columns[i].role == role && (!mustBegin || isStartHeading(heading)) &&
                              (mayHaveName || thingOfSpan(heading).isEmpty());
            start = fits ? i : -1;
        }
    }
    const int bare = role == ColumnRole::Time ? bareTime(shape, table) : -1;
    const bool hasOther = start >= 0 && isStartHeading(table.columns[start].heading) && bare >= 0;
    for (qsizetype i = 0; start >= 0 && i < shape.columns.size(); ++i) {
        if (i != start && shape.columns[i].role == role && !(hasOther && i == bare))
            shape.columns[i].role = ColumnRole::Words;
    }
}

/// When the program wrote a line down, or a child was born, is not when something was: such days are words
/// beside a day of the entry.
void leaveOtherDays(DiaryShape &shape, const TableFile &table) {
    const auto isDay = [&](qsizetype column) {
        const ColumnRole role = shape.columns[column].role;
        return role == ColumnRole::Day || role == ColumnRole::When;
    };
    bool hasOwnDay = false;
    for (qsizetype i = 0; i < shape.columns.size(); ++i)
        hasOwnDay = hasOwnDay || (isDay(i) && !isOtherDayHeading(table.columns[i].heading));
    for (qsizetype i = 0; hasOwnDay && i < shape.columns.size(); ++i) {
        if (isDay(i) && isOtherDayHeading(table.columns[i].heading))
            shape.columns[i].role = ColumnRole::Words;
    }
}

/// "Cry time 0:10" says how long, and so does "7:30" of sleep; "Sleep 21:30" does not. Only what is named
/// like a time says when the line was: "14:30" below "Seizure" is words.
ColumnRole roleOfTimes(const ColumnFacts &facts, bool hasHeadings) {
    const bool areShort = facts.beforeSix == facts.times && lastsByHeading(facts.heading);
    if (!isDuration(facts.heading) && !areShort && !isBriefAlone(facts))
        return isTimeHeading(facts.heading) || !hasHeadings ? ColumnRole::Time : ColumnRole::Words;
    return facts.evenings * 2 > facts.filled ? ColumnRole::Words : ColumnRole::Value;
}

/// Whether lines without their "Start" still have a day, in a column of its own.
bool mayBeBlankBesideDay(const DiaryShape &shape, const TableFile &table, int when) {
    const ColumnFacts &facts = table.columns[when];
    return isStartHeading(facts.heading) && facts.filled < table.rows && shape.indexOf(ColumnRole::Day) >= 0;
}

/// One time, none where the day has one. What is not needed stays as words.
void settleTimes(DiaryShape &shape, const TableFile &table) {
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        if (shape.columns[i].role == ColumnRole::Time)
            shape.columns[i].role = roleOfTimes(table.columns[i], table.headingLine > 0);
    }
    preferStart(shape, table, ColumnRole::Time);
    const int when = shape.indexOf(ColumnRole::When);
    if (when < 0 || mayBeBlankBesideDay(shape, table, when))
        return;
    for (ColumnChoice &column : shape.columns) {
        if (column.role == ColumnRole::Day || column.role == ColumnRole::Time)
            column.role = ColumnRole::Words;
    }
}

/// Units below a heading that does not say so; what belongs to no number stays as words.
void settleUnits(DiaryShape &shape, const TableFile &table) {
    for (qsizetype i = 1; i < shape.columns.size(); ++i) {
        const bool isBesideNumbers = shape.columns[i - 1].role == ColumnRole::Value;
        if (isBesideNumbers && shape.columns[i].role == ColumnRole::Words &&
            holdsUnits(table.columns[i], table.columns[i - 1]))
            shape.columns[i].role = ColumnRole::Unit;
    }
    const QList<int> owned = unitColumns(table, shape);
    for (int i = 0; i < shape.columns.size(); ++i) {
        if (shape.columns[i].role == ColumnRole::Unit && !owned.contains(i))
            shape.columns[i].role = ColumnRole::Words;
    }
}

/// One day; with names of things on each line, one value.
void settle(DiaryShape &shape, const TableFile &table) {
    settleWhat(shape, table);
    leaveOtherDays(shape, table);
    settleNamedStarts(shape, table);
    preferStart(shape, table, ColumnRole::When);
    preferStart(shape, table, ColumnRole::Day);
    keepFirst(shape, ColumnRole::What, ColumnRole::Words);
    keepFirst(shape, ColumnRole::Who, ColumnRole::Words);
    settleLengths(shape, table);
    settleTimes(shape, table);
    settleEnds(shape, table);
    if (shape.indexOf(ColumnRole::What) >= 0)
        keepFirst(shape, ColumnRole::Value, ColumnRole::Words);
    settleUnits(shape, table);
}

/// Whether all that a table writes of is measured in minutes and seconds: "Seizure type", or seizures alone
/// in the column of things.
bool isAboutBriefThings(const DiaryShape &shape, const TableFile &table) {
    const int what = shape.indexOf(ColumnRole::What);
    if (what < 0)
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [](const ColumnFacts &facts) { return isBriefByHeading(facts.heading); });
    const ColumnFacts &facts = table.columns[what];
    return isBriefByHeading(facts.heading) ||
           (!facts.hasManyTexts && !facts.texts.isEmpty() &&
            std::all_of(facts.texts.keyBegin(), facts.texts.keyEnd(), isBriefByHeading));
}

/// "0:45" below "Duration" is read as it is below "Seizure", which the person is asked about in both.
void settleParts(DiaryShape &shape, const TableFile &table) {
    if (shape.maker != TableMaker::Unknown || shape.indexOf(ColumnRole::Ends) >= 0 ||
        !isAboutBriefThings(shape, table))
        return;
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        const ColumnFacts &facts = table.columns[i];
        const bool areBrief = facts.times > 0 && facts.beforeSix == facts.times;
        if (isLengthHeading(facts.heading) && areBrief && !partsByHeading(facts))
            shape.columns[i].parts = ClockParts::MinutesSeconds;
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
        shape.columns.append({known.value_or(roleOf(facts, table.rows, hints)), orderOf(facts, hints.usual),
                              markOf(facts, table.format.dialect.delimiter), clockPartsOf(facts)});
    }
    if (shape.maker == TableMaker::Unknown)
        findWhat(shape, table);
    settle(shape, table);
    settleParts(shape, table);
    alignOrders(shape, table);
    return shape;
}

bool isMarkDoubtful(const ColumnFacts &facts, const ColumnChoice &choice) {
    return choice.role == ColumnRole::Value && facts.groups > 0 && facts.points == facts.commas;
}

bool isTimeDoubtful(const ColumnFacts &facts, const ColumnChoice &choice) {
    return choice.role == ColumnRole::Time && facts.beforeSix > 0 && facts.beforeSix == facts.times &&
           !isStartHeading(facts.heading) && !thingOfSpan(facts.heading).isEmpty();
}

bool arePartsDoubtful(const TableFile &table, const DiaryShape &shape, int column) {
    const ColumnFacts &facts = table.columns[column];
    const ColumnRole role = shape.columns[column].role;
    const bool mayBeLength = role == ColumnRole::Value || role == ColumnRole::Lasts;
    return mayBeLength && !facts.clockExample.isEmpty() && facts.threeParts == 0 && !partsByHeading(facts) &&
           shape.maker == TableMaker::Unknown && shape.indexOf(ColumnRole::Ends) < 0 &&
           unitColumns(table, shape)[column] < 0;
}

QString signatureOf(const TableFile &table) {
    return signatureOf(keysOf(table));
}

QJsonObject toJson(const DiaryShape &shape) {
    QJsonArray columns;
    for (const ColumnChoice &column : shape.columns)
        columns.append(QJsonArray{int(column.role), int(column.order), int(column.mark), int(column.parts)});
    return {{u"columns"_s, columns}};
}

std::optional<DiaryShape> shapeFrom(const QJsonObject &json, const TableFile &table) {
    const QJsonArray columns = json[u"columns"_s].toArray();
    if (columns.size() != table.columns.size())
        return std::nullopt;
    DiaryShape shape{.maker = makerOf(keysOf(table))};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QJsonValue column = columns[i];
        const int role = column[0].toInt(-1);
        const int order = column[1].toInt(-1);
        const int mark = column[2].toInt(-1);
        // Choices that were remembered by an earlier version say nothing about lengths.
        const int parts = column[3].toInt(int(clockPartsOf(table.columns[i])));
        if (role < 0 || role >= kColumnRoles || order < 0 || order > 2 || mark < 0 || mark > 1 || parts < 0 ||
            parts > 1)
            return std::nullopt;
        shape.columns.append({ColumnRole(role), DateOrder(order), DecimalMark(mark), ClockParts(parts)});
    }
    return shape;
}
