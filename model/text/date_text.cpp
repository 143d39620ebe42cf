// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/date_text.h"

#include <QRegularExpression>

namespace {

constexpr int kYearsAhead = 10;

QString withoutWeekday(QString format) {
    static const QRegularExpression weekday(QStringLiteral("^d{3,4}[,.،]?\\s+|[,،]?\\s*d{3,4}$"));
    return format.remove(weekday).trimmed();
}

QString withoutYear(QString format) {
    static const QRegularExpression year(QStringLiteral("(\\s*('de'|'del'|,|،)?\\s*)?y{2,4}('\\D*')?\\s*"));
    return format.remove(year).trimmed();
}

/// The digits of every script as 0 to 9: Arabic keyboards type others.
QString withPlainDigits(QString text) {
    for (QChar &character : text) {
        if (character.isDigit())
            character = QChar(u'0' + character.digitValue());
    }
    return text;
}

/// The order of day, month and year in the locale's short dates, for example "dmy".
QString orderOf(const QLocale &locale) {
    QString order;
    for (const QChar letter : locale.dateFormat(QLocale::ShortFormat).toLower()) {
        if (QStringLiteral("dmy").contains(letter) && !order.contains(letter))
            order.append(letter);
    }
    return order;
}

int fullYear(const QString &digits, const QDate &today) {
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    const int century = today.year() - today.year() % 100;
    return century + year > today.year() + kYearsAhead ? century + year - 100 : century + year;
}

std::optional<QDate> fromNumbers(const QStringList &numbers, const QString &order, const QDate &today) {
    const auto part = [&](QChar which) { return numbers[order.indexOf(which)]; };
    const QDate date(fullYear(part(QLatin1Char('y')), today), part(QLatin1Char('m')).toInt(),
                     part(QLatin1Char('d')).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// The month's number when the word is a month's name or the beginning of one; else 0.
int monthOf(const QString &word, const QLocale &locale) {
    constexpr int fewestLetters = 3;
    if (word.size() < fewestLetters)
        return 0;
    for (int month = 1; month <= 12; ++month) {
        for (const QString &name : {locale.monthName(month), locale.standaloneMonthName(month)}) {
            if (name.startsWith(word, Qt::CaseInsensitive))
                return month;
        }
    }
    return 0;
}

std::optional<QDate> fromWords(const QStringList &words, const QDate &today, const QLocale &locale) {
    int month = 0;
    QStringList numbers;
    for (const QString &word : words) {
        if (word[0].isDigit())
            numbers.append(word);
        else if (const int named = monthOf(word, locale))
            month = named;
    }
    if (month == 0 || numbers.isEmpty() || numbers.size() > 2)
        return std::nullopt;
    const int year = numbers.size() == 2 ? fullYear(numbers[1], today) : today.year();
    const QDate date(year, month, numbers[0].toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

QString dateText(const QDate &date, const QLocale &locale) {
    return locale.toString(date, withoutWeekday(locale.dateFormat(QLocale::LongFormat)));
}

QString dayText(const QDate &date, const QDate &today, const QLocale &locale) {
    const QString format = locale.dateFormat(QLocale::LongFormat);
    return locale.toString(date, date.year() == today.year() ? withoutYear(format) : format);
}

QString timeText(const QTime &time, const QLocale &locale) {
    return locale.toString(time, QLocale::ShortFormat);
}

std::optional<QDate> readDate(const QString &typed, const QDate &today, const QLocale &locale) {
    static const QRegularExpression separators(QStringLiteral("[\\s./,،\\-]+"));
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    const QString plain = withPlainDigits(typed);
    const QDate iso = QDate::fromString(plain.trimmed(), Qt::ISODate);
    if (iso.isValid())
        return iso;
    const QStringList words = plain.split(separators, Qt::SkipEmptyParts);
    const bool numbersAlone = words.filter(digits).size() == words.size();
    if (numbersAlone && words.size() == 3)
        return fromNumbers(words, orderOf(locale), today);
    return numbersAlone ? std::nullopt : fromWords(words, today, locale);
}

std::optional<QTime> readTime(const QString &typed, const QLocale &locale) {
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*(\\D*)$"));
    const auto match = shape.match(withPlainDigits(typed).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).remove(QRegularExpression(QStringLiteral("[\\s.]"))).toLower();
    const auto means = [&](const QString &name, const char *latin) {
        QString bare = name.toLower();
        bare.remove(QRegularExpression(QStringLiteral("[\\s.\u00a0]")));
        return half == bare || half == QLatin1String(latin) || half == QLatin1String(latin).left(1);
    };
    const bool pm = means(locale.pmText(), "pm");
    const bool am = means(locale.amText(), "am");
    if (!half.isEmpty() && !am && !pm && half != QLatin1String("h"))
        return std::nullopt;
    if ((am || pm) && (hour < 1 || hour > 12))
        return std::nullopt;
    if (am || pm)
        hour = hour % 12 + (pm ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}
