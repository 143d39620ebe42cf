// SPDX-License-Identifier: GPL-3.0-or-later
// Reads days and times as people type them, and as date_text.cpp writes them, in every language that Qt
// knows.
#include "model/base/date_text.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFarDays = 270; ///< about nine months
constexpr int kYearsAhead = 10;
constexpr int kMonths = 12;
constexpr int kHoursOfHalf = 12;
constexpr int kFewestLetters = 3; ///< that name a month inside a text

/// The digits of every script as 0 to 9: Arabic keyboards type others.
QString withPlainDigits(const QString &text) {
    QString plain;
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters) {
        const int digit = QChar::digitValue(letter);
        if (digit >= 0)
            plain.append(QChar(u'0' + digit));
        else
            plain.append(QChar::fromUcs4(letter));
    }
    return plain.simplified();
}

QStringList numbersIn(const QString &text) {
    static const QRegularExpression number(u"[0-9]+"_s);
    QStringList numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers.append(match.next().captured());
    return numbers;
}

bool isYear(const QString &number) {
    return number.size() > 2;
}

/// The day that dateText() writes so. Every order of the numbers and every month is tried, as months are
/// named in many ways, some with numbers in them.
std::optional<QDate> dayWrittenAs(const QString &text, const QStringList &numbers, const QLocale &locale) {
    for (const QString &year : numbers) {
        for (const QString &day : numbers) {
            for (int month = 1; isYear(year) && month <= kMonths; ++month) {
                const QDate date(year.toInt(), month, day.toInt());
                if (date.isValid() && withPlainDigits(dateText(date, locale)) == text)
                    return date;
            }
        }
    }
    return std::nullopt;
}

/// The order of day, month and year in a format, for example "dmy".
QString orderOf(QString format) {
    static const QRegularExpression words(u"'[^']*'|d{3,4}"_s); // and the weekday
    QString order;
    for (const QChar letter : format.remove(words).toLower()) {
        if (u"dmy"_s.contains(letter) && !order.contains(letter))
            order.append(letter);
    }
    return order;
}

int fullYear(const QString &digits, const QDate &today) {
    const int year = digits.toInt();
    if (isYear(digits))
        return year;
    const int century = today.year() - today.year() % 100;
    return century + year > today.year() + kYearsAhead ? century + year - 100 : century + year;
}

/// A year that is written in full tells by itself that it is one.
QString orderFor(const QStringList &numbers, QString order) {
    if (isYear(numbers.first()))
        return u"ymd"_s;
    if (isYear(numbers.last()))
        return order.remove(u'y') + u'y';
    return order;
}

std::optional<QDate> fromNumbers(const QStringList &numbers, const QString &order, const QDate &today) {
    const auto part = [&](QChar which) { return numbers[order.indexOf(which)]; };
    const QDate date(fullYear(part(u'y'), today), part(u'm').toInt(), part(u'd').toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// The month whose name stands in the text, also inside a word; the longest where one is a part of another.
/// Else 0.
int monthNamedIn(const QString &text, const QLocale &locale) {
    int found = 0;
    qsizetype longest = kFewestLetters - 1;
    for (int month = 1; month <= kMonths; ++month) {
        for (const QString &name : {locale.monthName(month), locale.standaloneMonthName(month)}) {
            if (name.size() <= longest || !text.contains(name, Qt::CaseInsensitive))
                continue;
            found = month;
            longest = name.size();
        }
    }
    return found;
}

bool isShortFor(const QString &word, int month, const QLocale &locale) {
    const QString usual = locale.monthName(month, QLocale::ShortFormat).remove(u'.');
    return word.compare(usual, Qt::CaseInsensitive) == 0 ||
           (word.size() >= kFewestLetters && locale.monthName(month).startsWith(word, Qt::CaseInsensitive));
}

/// The only month for which one of the words is short; else 0.
int monthShortenedIn(const QStringList &words, const QLocale &locale) {
    int found = 0;
    for (int month = 1; month <= kMonths; ++month) {
        if (!std::any_of(words.begin(), words.end(),
                         [&](const QString &word) { return isShortFor(word, month, locale); }))
            continue;
        if (found != 0)
            return 0;
        found = month;
    }
    return found;
}

/// In this year; where that is far away, in the year in which the day is nearest: in January, a day of
/// December was last year.
std::optional<QDate> nearest(int month, int day, const QDate &today) {
    const QDate thisYear(today.year(), month, day);
    if (thisYear.isValid() && qAbs(thisYear.daysTo(today)) < kFarDays)
        return thisYear;
    std::optional<QDate> found;
    for (const int year : {today.year(), today.year() - 1, today.year() + 1}) {
        const QDate date(year, month, day);
        if (date.isValid() && (!found || qAbs(date.daysTo(today)) < qAbs(found->daysTo(today))))
            found = date;
    }
    return found;
}

/// A day and perhaps a year, beside a month's name.
std::optional<QDate> besideMonth(QStringList numbers, int month, const QDate &today) {
    if (numbers.size() == 1)
        return nearest(month, numbers.first().toInt(), today);
    if (isYear(numbers.first()))
        std::reverse(numbers.begin(), numbers.end());
    const QDate date(fullYear(numbers.last(), today), month, numbers.first().toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "12/9": a day and a month in the order of the locale.
std::optional<QDate> withoutYear(const QStringList &numbers, const QLocale &locale, const QDate &today) {
    if (isYear(numbers.first()) || isYear(numbers.last()))
        return std::nullopt;
    const QString order = orderOf(locale.dateFormat(QLocale::ShortFormat)).remove(u'y');
    return nearest(numbers[order.indexOf(u'm')].toInt(), numbers[order.indexOf(u'd')].toInt(), today);
}

/// The time that timeText() writes so, whatever the halves of the day are called and wherever they stand.
std::optional<QTime> timeWrittenAs(const QString &text, const QLocale &locale) {
    const QStringList numbers = numbersIn(text);
    for (const QString &hour : numbers) {
        for (const QString &minute : numbers) {
            for (const int later : {0, kHoursOfHalf}) {
                const QTime time((hour.toInt() + later) % (2 * kHoursOfHalf), minute.toInt());
                if (hour.toInt() < 2 * kHoursOfHalf && time.isValid() &&
                    withPlainDigits(timeText(time, locale)) == text)
                    return time;
            }
        }
    }
    return std::nullopt;
}

/// Without what people leave out or put in: "p. m." is "pm".
QString bareWord(const QString &word) {
    QString bare = word.toLower();
    bare.removeIf([](QChar letter) { return letter.isSpace() || letter == u'.'; });
    return bare;
}

std::optional<QTime> timeOf(int hour, int minute, const QString &half, const QLocale &locale) {
    const auto means = [&](const QString &name, const char *latin) {
        return half == bareWord(name) || half == QLatin1String(latin) || half == QLatin1String(latin).left(1);
    };
    const bool pm = means(locale.pmText(), "pm");
    const bool am = means(locale.amText(), "am");
    if (!half.isEmpty() && !am && !pm && half != u"h"_s)
        return std::nullopt;
    if ((am || pm) && (hour < 1 || hour > kHoursOfHalf))
        return std::nullopt;
    if (am || pm)
        hour = hour % kHoursOfHalf + (pm ? kHoursOfHalf : 0);
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<QDate> readDate(const QString &typed, const QDate &today, const QLocale &locale) {
    static const QRegularExpression separators(u"[\\s./,،\\-]+"_s);
    static const QRegularExpression letter(u"[^\\d\\s./,،\\-]"_s);
    const QString plain = withPlainDigits(typed);
    const QDate iso = QDate::fromString(plain, Qt::ISODate);
    if (iso.isValid())
        return iso;
    const QStringList numbers = numbersIn(plain);
    if (numbers.isEmpty() || numbers.size() > 3)
        return std::nullopt;
    if (const auto written = dayWrittenAs(plain, numbers, locale))
        return written;
    if (numbers.size() == 3) {
        const auto format = plain.contains(letter) ? QLocale::LongFormat : QLocale::ShortFormat;
        return fromNumbers(numbers, orderFor(numbers, orderOf(locale.dateFormat(format))), today);
    }
    int month = monthNamedIn(plain, locale);
    if (month == 0)
        month = monthShortenedIn(plain.split(separators, Qt::SkipEmptyParts), locale);
    if (month > 0)
        return besideMonth(numbers, month, today);
    return numbers.size() == 2 && !plain.contains(letter) ? withoutYear(numbers, locale, today)
                                                          : std::nullopt;
}

std::optional<QTime> readTime(const QString &typed, const QLocale &locale) {
    static const QRegularExpression shape(
        u"^(\\D*?)\\s*([0-9]{1,2})(?:\\s?[:.h ]?\\s?([0-9]{2}))?\\s*(\\D*)$"_s);
    const QString plain = withPlainDigits(typed);
    const auto match = shape.match(plain);
    if (match.hasMatch()) {
        const QString half = bareWord(match.captured(1) + match.captured(4));
        if (const auto time = timeOf(match.captured(2).toInt(), match.captured(3).toInt(), half, locale))
            return time;
    }
    return timeWrittenAs(plain, locale);
}
