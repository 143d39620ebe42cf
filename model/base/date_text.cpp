// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/date_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString withoutWeekday(QString format) {
    static const QRegularExpression weekday(u"^d{3,4}[,.،]?\\s+|[,،]?\\s*d{3,4}$"_s);
    return format.remove(weekday).trimmed();
}

QString withoutYear(QString format) {
    static const QRegularExpression year(u"(\\s*('de'|'del'|,|،)?\\s*)?y{2,4}('\\D*')?\\s*"_s);
    return format.remove(year).trimmed();
}

/// Some locales name the part of the day with a letter that Qt does not know: it would print a "B".
QString clockFormat(const QLocale &locale) {
    QString format = locale.timeFormat(QLocale::ShortFormat);
    bool isQuoted = false;
    format.removeIf([&](QChar letter) {
        isQuoted ^= letter == u'\'';
        return !isQuoted && letter.toUpper() == u'B';
    });
    // Newer locale data has a narrow space before "PM", which a search for "3:10 PM" would not find.
    return format.replace(QChar(0x202f), u' ').trimmed();
}

} // namespace

QString dateText(const QDate &date, const QLocale &locale) {
    return locale.toString(date, withoutWeekday(locale.dateFormat(QLocale::LongFormat)));
}

QString dayText(const QDate &date, const QDate &today, const QLocale &locale) {
    const QString format = locale.dateFormat(QLocale::LongFormat);
    return locale.toString(date, date.year() == today.year() ? withoutYear(format) : format);
}

QString beginningLarge(const QString &text, const QLocale &locale) {
    return locale.toUpper(text.left(1)) + text.mid(1);
}

QString timeText(const QTime &time, const QLocale &locale) {
    return locale.toString(time, clockFormat(locale));
}
