// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/opening_hours_parser.h"

#include "model/base/search_key.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 7> kCodes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
// Beginnings by which each day is known, the shortest last.
constexpr std::array<const char *, 7> kNames{
    "monday lunes mon lun mo m",        "tuesday martes tues tue mar tu t",
    "wednesday miercoles wed mie we w", "thursday jueves thurs thur thu jue th",
    "friday viernes fri vie fr f",      "saturday sabado sat sab sa",
    "sunday domingo sun dom su"};

int dayOf(const QString &word) {
    for (std::size_t day = 0; day < kNames.size(); ++day) {
        if (QString::fromLatin1(kNames[day]).split(u' ').contains(word))
            return int(day);
    }
    return -1;
}

/// "mon-fri", "m, w, f", "lunes a viernes"
QStringList daysOf(const QString &text) {
    static const QRegularExpression between(u"\\s*(?:,|&|\\band\\b|\\by\\b|/)\\s*"_s);
    static const QRegularExpression range(
        u"^(\\w+)\\.?(?:\\s*-\\s*|\\s+(?:to|through|thru|a)\\s+)(\\w+)\\.?$"_s);
    if (text == u"daily"_s || text == u"every day"_s || text == u"diario"_s || text == u"todos los dias"_s)
        return {u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    QStringList days;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const auto match = range.match(part);
        const int first = dayOf(match.hasMatch() ? match.captured(1) : QString(part).remove(u'.'));
        const int last = match.hasMatch() ? dayOf(match.captured(2)) : first;
        if (first < 0 || last < 0)
            return {};
        for (int day = first;; day = (day + 1) % 7) {
            days.append(QString::fromLatin1(kCodes[std::size_t(day)]));
            if (day == last)
                break;
        }
    }
    return days;
}

/// Hours without "am" or "pm" are those of a usual day: from 9 to 5.
QTime timeOf(const QString &text, bool isEnd, bool isOtherAfternoon) {
    static const QRegularExpression time(u"^(\\d{1,2})(?::?(\\d{2}))?\\s*([ap])?\\.?m?\\.?$"_s);
    if (text == u"noon"_s || text == u"mediodia"_s)
        return {12, 0};
    if (text == u"midnight"_s || text == u"medianoche"_s)
        return isEnd ? QTime(23, 59) : QTime(0, 0);
    const auto match = time.match(text);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    const bool isAfternoon = half == u"p"_s || (half.isEmpty() && hour < 8 && (isEnd || isOtherAfternoon));
    if (hour > 12 && !half.isEmpty())
        return {};
    if (isAfternoon && hour < 12)
        hour += 12;
    if (half == u"a"_s && hour == 12)
        hour = 0;
    return QTime(hour, match.captured(2).toInt());
}

} // namespace

QList<HoursWords> readHoursWords(const QString &text) {
    static const QRegularExpression between(u"\\s*[;\\n|]\\s*"_s);
    static const QRegularExpression part(u"^([^\\d:]+?):?,?\\s*(?:from\\s+|de\\s+)?(\\d[^-]*?|noon|midnight)("
                                         u"?:\\s*-\\s*|\\s+(?:to|until|a|hasta)\\s+)"
                                         "(\\d[^-]*|noon|midnight|mediodia|medianoche)$"_s);
    QString plain = searchKey(text).replace(QChar(0x2013), u'-').replace(QChar(0x2014), u'-').simplified();
    if (plain == u"24/7"_s || plain == u"24 hours"_s || plain == u"24 horas"_s)
        return {{daysOf(u"daily"_s), QTime(0, 0), QTime(23, 59)}};
    QList<HoursWords> hours;
    for (QString piece : searchKey(text).replace(QChar(0x2013), u'-').split(between, Qt::SkipEmptyParts)) {
        const auto match = part.match(piece.simplified());
        if (!match.hasMatch())
            return {};
        const QString begins = match.captured(2).trimmed(), ends = match.captured(3).trimmed();
        const HoursWords found{daysOf(match.captured(1).trimmed()), timeOf(begins, false, false),
                               timeOf(ends, true, false)};
        if (found.days.isEmpty() || !found.opens.isValid() || !found.closes.isValid())
            return {};
        hours.append(found);
    }
    return hours;
}
