// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/opening_hours_parser.h"

#include "model/base/search_key.h"
#include "model/base/word_list.h"

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
        if (isOneOf(kNames[day], word))
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

enum class Half { None, Morning, Afternoon };

/// As it is written: "9:30", "5 p.m.", "noon".
struct WrittenTime {
    int hour = -1; ///< -1: it is no time
    int minute = 0;
    Half half = Half::None;
    bool isMidnight = false;
    bool hasZero = false; ///< "06:00"

    bool isOf24Hours() const { return half == Half::None && (hour > 12 || hour == 0); }
    int onDial() const { return hour % 12 * 60 + minute; }
    QTime in(Half which) const {
        const bool isBare = half == Half::None && hour > 12;
        return QTime(isBare ? hour : hour % 12 + (which == Half::Afternoon ? 12 : 0), minute);
    }
};

WrittenTime writtenTime(const QString &text) {
    static const QRegularExpression time(u"^(\\d{1,2})(?::?(\\d{2}))?\\s*([ap])?\\.?m?\\.?$"_s);
    if (text == u"noon"_s || text == u"mediodia"_s)
        return {.hour = 12, .half = Half::Afternoon};
    if (text == u"midnight"_s || text == u"medianoche"_s)
        return {.hour = 12, .half = Half::Morning, .isMidnight = true};
    const auto match = time.match(text);
    if (!match.hasMatch())
        return {};
    const QString letter = match.captured(3);
    const Half half = letter.isEmpty() ? Half::None : letter == u"p"_s ? Half::Afternoon : Half::Morning;
    const int hour = match.captured(1).toInt();
    if (half != Half::None && (hour == 0 || hour > 12))
        return {};
    return {hour, match.captured(2).toInt(), half, false, text.startsWith(u'0')};
}

/// Whether the hours are like "9-5" and "8:30-12": the day begins in the morning and ends before the clock
/// comes round.
bool isOfficeDay(const WrittenTime &begin, const WrittenTime &end) {
    return begin.hour >= 7 && begin.hour <= 11 && (end.onDial() < begin.onDial());
}

/// Nothing where the words can be read in more than one way: "1-3", "8-8", "9-11pm".
HoursWords sureTimes(const WrittenTime &begin, const WrittenTime &end) {
    const auto times = [&](Half opens, Half closes) {
        return HoursWords{{}, begin.in(opens), end.isMidnight ? QTime(23, 59) : end.in(closes)};
    };
    const bool isGrowing = begin.onDial() < end.onDial();
    if (begin.hour < 0 || end.hour < 0)
        return {};
    if (begin.half != Half::None && end.half != Half::None)
        return times(begin.half, end.half);
    if (begin.isOf24Hours() || end.isOf24Hours()) {
        const QTime opens(begin.hour, begin.minute), closes(end.hour, end.minute);
        const bool isOverNight = begin.isOf24Hours() && (end.isOf24Hours() || end.hasZero);
        const bool isPlain = begin.half == Half::None && end.half == Half::None;
        return isPlain && (opens < closes || isOverNight) ? HoursWords{{}, opens, closes} : HoursWords();
    }
    if (begin.half == Half::Morning && !begin.isMidnight)
        return isGrowing ? HoursWords() : times(Half::Morning, Half::Afternoon);
    if (begin.half == Half::Afternoon)
        return isGrowing ? times(Half::Afternoon, Half::Afternoon) : HoursWords();
    if (isOfficeDay(begin, end) && end.half != Half::Morning)
        return times(Half::Morning, Half::Afternoon);
    const bool isNoon = end.half == Half::Afternoon && end.hour == 12;
    if (isNoon && end.minute == 0)
        return begin.hour == 12 ? HoursWords() : times(Half::Morning, Half::Afternoon);
    const bool isShared = end.half != Half::None && isGrowing; // "1-3pm", "9-11am"
    if (isShared && (end.half == Half::Morning || begin.hour < 7 || begin.hour == 12))
        return times(end.half, end.half);
    return {};
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
        HoursWords found =
            sureTimes(writtenTime(match.captured(2).trimmed()), writtenTime(match.captured(3).trimmed()));
        found.days = daysOf(match.captured(1).trimmed());
        if (found.days.isEmpty() || !found.opens.isValid() || !found.closes.isValid())
            return {};
        hours.append(found);
    }
    return hours;
}
