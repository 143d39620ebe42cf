// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds_json.h"

#include "model/base/marked_text.h"

#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hsds {
namespace {

constexpr double kExactWhole = 9007199254740992.0; // beyond it a double skips whole numbers

QTime readTime(QString text) {
    text = text.trimmed().toLower();
    const bool isAfternoon = text.endsWith(u"pm"_s) || text.endsWith(u"p.m."_s);
    const bool isMorning = text.endsWith(u"am"_s) || text.endsWith(u"a.m."_s);
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || text[end] == u':'))
        ++end;
    const QStringList numbers = text.left(end).split(u':');
    bool isHour = false, isMinute = true;
    int hour = numbers.value(0).toInt(&isHour);
    const int minute = numbers.size() > 1 ? numbers[1].toInt(&isMinute) : 0;
    if (!isHour || !isMinute || (numbers.size() < 2 && !isAfternoon && !isMorning))
        return {};
    if (isAfternoon && hour < 12)
        hour += 12;
    if (isMorning && hour == 12)
        hour = 0;
    if (hour == 24 && minute == 0)
        return {23, 59};
    return {hour, minute};
}

/// "fees", and "fees_description" under the older name "fees".
bool isNameOfField(const QString &text, const QString &key) {
    static const QRegularExpression more(u"^(_[a-z]+)*$"_s);
    return text.startsWith(key) && more.match(text.mid(key.size())).hasMatch();
}

} // namespace

QString text(const QJsonObject &object, const QString &key) {
    const QJsonValue value = object.value(key);
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::abs(number) < kExactWhole && number == std::floor(number)
                   ? QString::number(qint64(number))
                   : QString::number(number, 'g', 15);
    }
    return value.toString();
}

QString readable(QString words) {
    static const QRegularExpression breaks(u"\\s*(?:(?:\\\\r)?\\\\n|\\\\r|#{2,}[A-Z_]+#{2,})\\s*"_s);
    if (words.contains(u'\\') || words.contains(u"##"_s))
        words.replace(breaks, u"\n"_s);
    return words;
}

QString words(const QJsonObject &object, const QString &key) {
    const QString said = text(object, key);
    return isNameOfField(said, key) ? QString() : readable(withoutWebMarks(said));
}

QString webAddress(const QJsonObject &object, const QString &key) {
    const QString read = text(object, key).trimmed();
    const bool isBare =
        read.contains(u'.') && !read.contains(u':') && !read.contains(u' ') && !read.contains(u'@');
    return isBare ? u"http://"_s + read : text(object, key);
}

std::optional<double> number(const QJsonObject &object, const QString &key) {
    const QJsonValue value = object.value(key);
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double read = value.toString().trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(read) ? std::optional(read) : std::nullopt;
}

std::optional<QDate> date(const QJsonObject &object, const QString &key) {
    const QDate read = QDate::fromString(object.value(key).toString().trimmed().left(10), Qt::ISODate);
    return read.isValid() ? std::optional(read) : std::nullopt;
}

std::optional<QTime> time(const QJsonObject &object, const QString &key) {
    const QTime read = readTime(object.value(key).toString());
    return read.isValid() ? std::optional(read) : std::nullopt;
}

void setText(QJsonObject &object, const QString &key, const QString &value) {
    if (text(object, key) == value)
        return;
    if (value.isEmpty())
        object.remove(key);
    else
        object.insert(key, value);
}

void setWords(QJsonObject &object, const QString &key, const QString &value) {
    if (words(object, key) != value)
        setText(object, key, value);
}

void setWebAddress(QJsonObject &object, const QString &key, const QString &value) {
    if (webAddress(object, key) != value)
        setText(object, key, value);
}

void setNumber(QJsonObject &object, const QString &key, std::optional<double> value) {
    if (number(object, key) == value)
        return;
    if (value)
        object.insert(key, *value);
    else
        object.remove(key);
}

void setDate(QJsonObject &object, const QString &key, std::optional<QDate> value) {
    if (date(object, key) != value)
        setText(object, key, value ? value->toString(Qt::ISODate) : QString());
}

void setTime(QJsonObject &object, const QString &key, std::optional<QTime> value) {
    if (time(object, key) != value)
        setText(object, key, value ? value->toString(u"HH:mm"_s) : QString());
}

void setPart(QJsonObject &object, const QString &key, const QJsonValue &value) {
    const bool isEmpty = value.isArray() ? value.toArray().isEmpty() : value.toObject().isEmpty();
    if (isEmpty && !object.contains(key))
        return;
    object.insert(key, value);
}

QString partId(const QUuid &owner, const QString &place) {
    return QUuid::createUuidV5(owner, place).toString(QUuid::WithoutBraces);
}

} // namespace hsds
