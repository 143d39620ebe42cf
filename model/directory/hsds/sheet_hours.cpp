// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/sheet_hours.h"

#include "model/base/search_key.h"
#include "model/files/sheet_heading.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

bool isTick(const QString &cell) {
    static const QRegularExpression words(u"^(?:x|y|yes|si|true|1|✓|✔|open|abierto)$"_s);
    return words.match(searchKey(cell).trimmed()).hasMatch();
}

bool isNoTick(const QString &cell) {
    static const QRegularExpression words(u"^(?:n|no|false|0|-|–|n/?a)$"_s);
    return words.match(searchKey(cell).trimmed()).hasMatch();
}

/// A time alone, without the seconds that spreadsheets add.
QString timeOfCell(QString cell) {
    static const QRegularExpression seconds(u"^(\\d{1,2}:\\d{2}):\\d{2}(?=\\s*[AaPp]?\\.?\\s?[Mm]?\\.?$)"_s);
    return cell.simplified().replace(seconds, u"\\1"_s);
}

bool isTime(const QString &cell) {
    static const QRegularExpression time(
        u"^\\d{1,2}(?::?\\d{2})?\\s*(?:[ap]\\.?\\s?m\\.?)?$|^(?:noon|midnight)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return time.match(cell).hasMatch();
}

/// The cells of one day, or of all days.
struct DayCells {
    QString day = {};  ///< as the heading of the first of them has it
    QString said = {}; ///< hours, or words
    HoursCell opens = {};
    HoursCell closes = {};

    QString hours() const {
        if (isTime(opens.text) && isTime(closes.text))
            return opens.text + u" - "_s + closes.text;
        QStringList words{said};
        for (const HoursCell &each : {opens, closes}) {
            if (!each.text.isEmpty() && !words.contains(each.text)) // "Closed" may stand in both
                words.append(isTime(each.text) ? each.heading + u": "_s + each.text : each.text);
        }
        words.removeAll(QString());
        return words.join(u", "_s);
    }
};

DayCells &cellsOf(QList<DayCells> &days, const QString &day) {
    for (DayCells &each : days) {
        if (each.day == day)
            return each;
    }
    days.append({day});
    return days.last();
}

QString dayForPeople(const QString &plain) {
    if (plain == u"miercoles"_s)
        return u"Miércoles"_s;
    return plain == u"sabado"_s ? u"Sábado"_s : plain.left(1).toUpper() + plain.mid(1);
}

QString withDay(const QString &day, const QString &hours) {
    static const QRegularExpression begin(u"^(?:\\d|noon\\b)"_s);
    const bool isPlain = begin.match(hours).hasMatch();
    return day.isEmpty() ? hours : day + (isPlain ? u" "_s : u": "_s) + hours;
}

} // namespace

std::optional<HoursHeading> hoursHeadingOf(const QString &plain) {
    static const QString day =
        u"(monday|mon|lunes|tuesday|tues?|martes|wednesday|weds?|miercoles|thursday|thurs?|thur?|"
        "jueves|friday|fri|viernes|saturday|sat|sabado|sunday|sun|domingo)"_s;
    static const QString opens =
        u"(?:opens?|open time|opens at|opening|opening times?|start|start time|starts|from|abre|apertura|desde)"_s;
    static const QString closes =
        u"(?:close|closes|close time|closes at|closing|closing times?|end|end time|ends|to|cierra|cierre|hasta)"_s;
    static const QRegularExpression wholeDay(
        u"^(?:%1(?: (?:hours|times?|horario))?|(?:hours|horario) %1)$"_s.arg(day));
    static const QRegularExpression opensOnDay(u"^(?:%1 %2|%2 %1)$"_s.arg(day, opens));
    static const QRegularExpression closesOnDay(u"^(?:%1 %2|%2 %1)$"_s.arg(day, closes));
    static const QRegularExpression opensAlone(
        u"^(?:opens?|open time|opens at|opening times?|time open|start time|abre|hora de apertura|apertura)$"_s);
    static const QRegularExpression closesAlone(
        u"^(?:closes?|close time|closes at|closing times?|time close|end time|cierra|hora de cierre|cierre)$"_s);
    static const QRegularExpression days(
        u"^(?:days|days open|open days|days of operation|days of service|operating days|dias|dias de servicio)$"_s);
    const std::pair<const QRegularExpression &, HoursHeading::Part> kinds[] = {
        {wholeDay, HoursHeading::Whole},     {opensOnDay, HoursHeading::Opens},
        {closesOnDay, HoursHeading::Closes}, {opensAlone, HoursHeading::Opens},
        {closesAlone, HoursHeading::Closes}, {days, HoursHeading::Days}};
    for (const auto &[pattern, part] : kinds) {
        if (const auto match = pattern.match(plain); match.hasMatch())
            return HoursHeading{part, match.captured(1) + match.captured(2)};
    }
    return std::nullopt;
}

bool isHoursCell(const HoursHeading &heading, const QString &cell) {
    static const QRegularExpression words(
        u"\\d|\\b(?:closed|cerrado|noon|midnight|appointment|cita|varies|call)\\b"_s);
    static const QRegularExpression days(
        u"\\b(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom)|"
        "\\b(?:[mtwf]|th|tu|mo|we|fr|sa|su)\\b|\\b(?:daily|weekdays?|weekends?|every|diario|todos)\\b"_s);
    const QString key = searchKey(cell).trimmed();
    if (heading.part == HoursHeading::Days)
        return key.isEmpty() || days.match(key).hasMatch();
    const bool isOfDay = !heading.day.isEmpty() && (isTick(cell) || isNoTick(cell));
    return key.isEmpty() || isOfDay || words.match(key).hasMatch();
}

QStringList hoursPieces(const QList<HoursCell> &cells) {
    QList<DayCells> days;
    QStringList open; // the days that are ticked, or named in a column of their own
    for (const HoursCell &cell : cells) {
        const HoursHeading heading = hoursHeadingOf(plainHeading(cell.heading)).value_or(HoursHeading());
        const QString text = timeOfCell(cell.text);
        const bool isOfDay = !heading.day.isEmpty() && heading.part == HoursHeading::Whole;
        if (heading.part == HoursHeading::Days || (isOfDay && isTick(text))) {
            open.append(isOfDay ? dayForPeople(heading.day) : text);
            continue;
        }
        if (isOfDay && isNoTick(text))
            continue;
        DayCells &of = cellsOf(days, heading.day);
        if (heading.part == HoursHeading::Opens)
            of.opens = {cell.heading, text};
        else if (heading.part == HoursHeading::Closes)
            of.closes = {cell.heading, text};
        else
            of.said = of.said.isEmpty() ? cell.text : of.said + u'\n' + cell.text;
    }
    QStringList pieces;
    const QString named = open.join(u", "_s);
    for (const DayCells &each : std::as_const(days))
        pieces.append(withDay(each.day.isEmpty() ? named : dayForPeople(each.day), each.hours()));
    const bool isSaid =
        std::any_of(days.begin(), days.end(), [](const DayCells &each) { return each.day.isEmpty(); });
    if (!named.isEmpty() && !isSaid)
        pieces.append(named);
    pieces.removeAll(QString());
    return pieces;
}
