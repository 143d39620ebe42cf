// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/date_time_parser.h"

#include "model/base/word_list.h"
#include "model/files/cell_digits.h"

#include <QCalendar>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestMoment = 100;
constexpr int kMsecsOfDay = 86'400'000;
constexpr int kFewestLetters = 3; ///< of a month's or a weekday's name
constexpr int kMostLetters = 9;   ///< of a weekday's name
constexpr int kOldestOfTwoDigits = 70;
constexpr int kMostDigits = 8;

struct Month {
    const char *name;
    int number;
};
// In English and Spanish; no beginning of three letters means two months.
constexpr Month kMonths[] = {{"january", 1},    {"february", 2},   {"march", 3},     {"april", 4},
                             {"may", 5},        {"june", 6},       {"july", 7},      {"august", 8},
                             {"september", 9},  {"sept", 9},       {"october", 10},  {"november", 11},
                             {"december", 12},  {"enero", 1},      {"febrero", 2},   {"marzo", 3},
                             {"abril", 4},      {"mayo", 5},       {"junio", 6},     {"julio", 7},
                             {"agosto", 8},     {"septiembre", 9}, {"setiembre", 9}, {"octubre", 10},
                             {"noviembre", 11}, {"diciembre", 12}};
constexpr const char *kWeekdays[] = {"monday",   "tuesday", "wednesday", "thursday", "friday",
                                     "saturday", "sunday",  "lunes",     "martes",   "miercoles",
                                     "jueves",   "viernes", "sabado",    "domingo"};
/// Zones as programs shorten them; none that stands for two, such as IST.
struct NamedZone {
    const char *name;
    int hours;
};
constexpr NamedZone kNamedZones[] = {
    {"z", 0},    {"utc", 0},  {"gmt", 0},  {"wet", 0},  {"bst", 1},   {"west", 1},  {"cet", 1},  {"cest", 2},
    {"eet", 2},  {"eest", 3}, {"msk", 3},  {"jst", 9},  {"est", -5},  {"edt", -4},  {"cst", -6}, {"cdt", -5},
    {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}, {"akst", -9}, {"akdt", -8}, {"hst", -10}};
constexpr const char *kFillers[] = {"st", "nd", "rd", "th", "of", "at", "de", "del", "a las", "t", "the"};

bool isAnyDigit(QChar c) {
    return c.unicode() >= u'0' && c.unicode() <= u'9';
}

/// Reads one cell from left to right.
class Reader {
public:
    explicit Reader(QStringView cell) : m_cell(cell) {}

    std::optional<CellMoment> read() {
        while (m_at < m_cell.size()) {
            const char16_t c = m_cell[m_at].unicode();
            bool understood = true;
            if (c >= u'0' && c <= u'9')
                understood = takeNumber();
            else if (m_cell[m_at].isLetter())
                understood = takeWord();
            else if (isSpan())
                understood = takeUntil();
            else if ((c == u'+' || c == u'-') && mayBeOffset())
                understood = takeOffset();
            else
                understood = takeMark();
            if (!understood)
                return std::nullopt;
        }
        return finished();
    }

private:
    std::optional<CellMoment> finished() const {
        const bool isWhole = m_found.hasDate() || (m_found.count == 0 && m_found.month == 0);
        const bool saysAnything = m_found.hasDate() || m_found.time.isValid();
        return isWhole && saysAnything ? std::optional(m_found) : std::nullopt;
    }
    bool takeMark() {
        static const QString marks = u" ,./-\u00a0\u202f\u2013()"_s;
        if (m_cell[m_at] == u'(' && m_found.offsetSeconds && m_cell.endsWith(u')')) {
            m_at = m_cell.size(); // "GMT+0100 (British Summer Time)" says the zone twice
            return true;
        }
        return marks.contains(m_cell[m_at++]);
    }
    /// Digits from here on, at most as many as make sense.
    int digits(int *count) {
        int number = 0;
        for (*count = 0; m_at < m_cell.size() && *count <= kMostDigits; ++*count, ++m_at) {
            const char16_t c = m_cell[m_at].unicode();
            if (c < u'0' || c > u'9')
                break;
            number = number * 10 + (c - u'0');
        }
        return number;
    }
    bool mayBeOffset() const {
        return m_found.time.isValid() && !m_found.until.isValid() && !m_found.offsetSeconds;
    }
    bool isAt(char16_t c) const { return m_at < m_cell.size() && m_cell[m_at] == c; }
    bool takeNumber() {
        int count = 0;
        const int number = digits(&count);
        if (count > kMostDigits)
            return false;
        if (isAt(u':'))
            return takeClock(number);
        if (m_found.count == 3) {
            const qsizetype before = m_at - count - 1;
            return before >= 0 && m_cell[before].isSpace() && takeHourAlone(number);
        }
        m_found.numbers[size_t(m_found.count)] = number;
        m_found.digits[size_t(m_found.count)] = count;
        ++m_found.count;
        return true;
    }
    /// "May 1, 2024 7 pm": the word behind it has to follow.
    bool takeHourAlone(int hour) {
        if (m_found.time.isValid() || hour > 23)
            return false;
        m_found.time = QTime(hour, 0);
        return true;
    }
    bool takeClock(int hour) {
        if (m_found.time.isValid())
            return false;
        int parts[3] = {}, count = 0;
        for (int part = 0; part < 2 && isAt(u':'); ++part) {
            ++m_at;
            parts[part] = digits(&count);
            m_hasSeconds = part > 0;
        }
        if (isAt(u'.') || (isAt(u',') && m_at + 1 < m_cell.size() && m_cell[m_at + 1].isDigit())) {
            ++m_at;
            parts[2] = digits(&count);
            for (; count < 3; ++count)
                parts[2] *= 10;
            for (; count > 3; --count)
                parts[2] /= 10;
            while (m_at < m_cell.size() && isAnyDigit(m_cell[m_at]))
                ++m_at; // finer than any clock
        }
        return applyClock(hour, parts);
    }
    /// `parts` are minutes, seconds and thousandths. 24:00 and a leap second mean the moment that follows.
    bool applyClock(int hour, const int (&parts)[3]) {
        if (hour > 24 || parts[0] > 59 || parts[1] > 60 || parts[2] > 999)
            return false;
        const int msecs = ((hour * 60 + parts[0]) * 60 + parts[1]) * 1000 + (parts[1] == 60 ? 0 : parts[2]);
        m_found.isNextDay = msecs >= kMsecsOfDay;
        m_found.time = QTime::fromMSecsSinceStartOfDay(msecs % kMsecsOfDay);
        return true;
    }
    /// Where the clock behind spaces begins; -1 where there is none.
    qsizetype clockFrom(qsizetype at) const {
        while (at < m_cell.size() && m_cell[at].isSpace())
            ++at;
        qsizetype colon = at;
        while (colon < m_cell.size() && isAnyDigit(m_cell[colon]))
            ++colon;
        return colon > at && colon - at <= 2 && colon < m_cell.size() && m_cell[colon] == u':' ? at : -1;
    }
    /// "08:00-09:00" and "08:00 \u2013 09:00" last an hour, but "08:00:00-09:00" and "2026-05-01 08:00
    /// -09:00" are times of another zone.
    bool isSpan() const {
        const QChar mark = m_cell[m_at];
        const bool isMark = mark == u'-' || mark == QChar(0x2013);
        if (!isMark || !m_found.time.isValid() || m_found.until.isValid() || clockFrom(m_at + 1) < 0)
            return false;
        if (mark != u'-' || m_cell[m_at + 1].isSpace())
            return true;
        const bool isApart = m_at > 0 && m_cell[m_at - 1].isSpace();
        return !m_hasSeconds && !m_isIso && !(isApart && m_found.hasDate());
    }
    /// The end of a time that lasted. A night behind a day may be an offset as well, so that nobody knows.
    bool takeUntil() {
        m_at = clockFrom(m_at + 1);
        int count = 0;
        const int hour = digits(&count);
        ++m_at; // the colon
        const int minute = digits(&count);
        if (hour > 24 || minute > 59 || count != 2 || isAt(u':'))
            return false;
        m_found.until = QTime(hour % 24, minute);
        return m_found.until > m_found.time || !m_found.hasDate();
    }
    /// "+02:00", "-0700", "+02".
    bool takeOffset() {
        const int sign = m_cell[m_at++] == u'-' ? -1 : 1;
        int count = 0;
        const int hours = digits(&count);
        int minutes = 0, both = hours;
        if (isAt(u':')) {
            ++m_at;
            minutes = digits(&count);
        } else if (count == 4) {
            both = hours / 100;
            minutes = hours % 100;
        }
        if (both > 18 || minutes > 59)
            return false;
        m_found.offsetSeconds = sign * (both * 3600 + minutes * 60);
        return true;
    }
    bool takeWord() {
        const qsizetype start = m_at;
        while (m_at < m_cell.size() && (m_cell[m_at].isLetter() || m_cell[m_at].isMark()))
            ++m_at;
        QString word = m_cell.mid(start, m_at - start).toString().toLower();
        word.replace(QChar(0xe9), u'e').replace(QChar(0xe1), u'a');
        m_isIso = m_isIso || (word == u't' && m_found.hasDate());
        if (isUntil(word) && m_found.time.isValid() && clockFrom(m_at) >= 0 && !m_found.until.isValid()) {
            --m_at;
            return takeUntil();
        }
        return takeHalf(word) || takeZone(word) || takeMonth(word) || isKnown(word);
    }
    /// "pm", "p.m.", "p"
    bool takeHalf(const QString &word) {
        if (word != u"am"_s && word != u"pm"_s && word != u"a"_s && word != u"p"_s)
            return false;
        if (word.size() == 1 && isAt(u'.')) {
            ++m_at;
            while (isAt(u' ') || isAt(u'\u00a0'))
                ++m_at;
            if (isAt(u'm') || isAt(u'M'))
                ++m_at;
        }
        return applyHalf(word.startsWith(u'p'));
    }
    bool applyHalf(bool afternoon) {
        if (m_found.until.isValid())
            return applyHalfToEnd(afternoon);
        m_hasHalf = true;
        if (!m_found.time.isValid() && !takeLastAsHour())
            return false;
        const int hour = m_found.time.hour();
        if (hour > 12)
            return afternoon; // "15:30 pm" says it twice
        const int whole = hour % 12 + (afternoon ? 12 : 0);
        m_found.time = QTime(whole, m_found.time.minute(), m_found.time.second(), m_found.time.msec());
        return true;
    }
    /// "8:00-9:30 pm" does not say in which half it began.
    bool applyHalfToEnd(bool afternoon) {
        if (!m_hasHalf || m_found.until.hour() > 12)
            return false;
        m_found.until = QTime(m_found.until.hour() % 12 + (afternoon ? 12 : 0), m_found.until.minute());
        return true;
    }
    static bool isUntil(const QString &word) { return isOneOf("to until till hasta", word); }
    /// "7 pm": the number that was read last is the hour.
    bool takeLastAsHour() {
        if (m_found.count == 0 || m_found.numbers[size_t(m_found.count - 1)] > 12)
            return false;
        --m_found.count;
        m_found.time = QTime(m_found.numbers[size_t(m_found.count)], 0);
        return true;
    }
    bool takeZone(const QString &word) {
        if (!m_found.time.isValid())
            return false;
        for (const NamedZone &zone : kNamedZones) {
            if (word != QLatin1String(zone.name))
                continue;
            if (!isAt(u'+') && !isAt(u'-')) // "GMT+0100": what follows is the offset
                m_found.offsetSeconds = zone.hours * 3600;
            return true;
        }
        return false;
    }
    bool takeMonth(const QString &word) {
        if (word.size() < kFewestLetters || m_found.month > 0)
            return false;
        for (const Month &month : kMonths) {
            if (!QLatin1String(month.name).startsWith(word))
                continue;
            m_found.month = month.number;
            return m_found.count < 3;
        }
        return false;
    }
    static bool isKnown(const QString &word) {
        return isWeekday(word) ||
               std::any_of(std::begin(kFillers), std::end(kFillers),
                           [&](const char *filler) { return word == QLatin1String(filler); });
    }

    QStringView m_cell;
    qsizetype m_at = 0;
    bool m_hasSeconds = false;
    bool m_hasHalf = false; ///< "am" or "pm" behind the first time
    bool m_isIso = false;   ///< with a "T" between day and time
    CellMoment m_found;
};

int wholeYear(int year, int digits) {
    if (digits > 2)
        return year;
    return year + (year < kOldestOfTwoDigits ? 2000 : 1900);
}

bool isThaiYear(int year) {
    return year >= 2500 && year <= 2600;
}

/// Those that a family who keeps a diary can live in; years of Hijra come right behind them.
bool isPersianYear(int year) {
    return year >= 1350 && year <= 1410;
}

bool isOtherYear(int year) {
    return isThaiYear(year) || isPersianYear(year);
}

QDate dateOf(int year, int month, int day) {
    constexpr int thaiYearsAhead = 543;
    if (isPersianYear(year))
        return QCalendar(QCalendar::System::Jalali).dateFromParts(year, month, day);
    return {isThaiYear(year) ? year - thaiYearsAhead : year, month, day};
}

/// The numbers of a moment that has a date, in this order; zeros where it cannot be read in the order.
std::array<int, 3> yearMonthDay(const CellMoment &said, DateOrder order) {
    const auto &numbers = said.numbers;
    const auto &digits = said.digits;
    if (said.count == 1)
        return {numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100};
    if (said.month > 0 && said.count == 2) {
        const bool yearFirst = digits[0] == 4 || numbers[0] > 31;
        return {wholeYear(numbers[yearFirst ? 0 : 1], digits[yearFirst ? 0 : 1]), said.month,
                numbers[yearFirst ? 1 : 0]};
    }
    if (digits[0] == 4 || (order == DateOrder::YearMonthDay && digits[2] <= 2))
        return {wholeYear(numbers[0], digits[0]), numbers[1], numbers[2]};
    const int year = wholeYear(numbers[2], digits[2]);
    if (order == DateOrder::MonthDayYear)
        return {year, numbers[0], numbers[1]};
    return order == DateOrder::DayMonthYear ? std::array<int, 3>{year, numbers[1], numbers[0]}
                                            : std::array<int, 3>{};
}

} // namespace

bool CellMoment::isClear() const {
    if (count == 1)
        return true;
    if (month > 0)
        return digits[0] == 4 || digits[1] == 4 || count != 2;
    return digits[0] == 4;
}

QDate CellMoment::date(DateOrder order) const {
    if (!hasDate())
        return {};
    const std::array<int, 3> parts = yearMonthDay(*this, order);
    const QDate date = dateOf(parts[0], parts[1], parts[2]);
    return date.isValid() && isNextDay ? date.addDays(1) : date;
}

bool CellMoment::isOfOtherCalendar(DateOrder order) const {
    return hasDate() && isOtherYear(yearMonthDay(*this, order)[0]);
}

bool isWeekday(QStringView cell) {
    if (cell.size() < kFewestLetters || cell.size() > kMostLetters || !cell[0].isLetter())
        return false;
    QString word = cell.toString().toLower();
    word.replace(QChar(0xe9), u'e').replace(QChar(0xe1), u'a');
    return std::any_of(std::begin(kWeekdays), std::end(kWeekdays),
                       [&](const char *day) { return QLatin1String(day).startsWith(word); });
}

std::optional<CellMoment> readCellMoment(QStringView cell) {
    cell = cell.trimmed();
    if (cell.size() > kLongestMoment || cell.isEmpty())
        return std::nullopt;
    const QString plain = hasOtherDigits(cell) ? withPlainDigits(cell) : QString();
    const QStringView text = plain.isEmpty() ? cell : QStringView(plain);
    if (std::none_of(text.begin(), text.end(), isAnyDigit))
        return std::nullopt;
    return Reader(text).read();
}
