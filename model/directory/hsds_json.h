// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTime>
#include <QUuid>
#include <optional>

using namespace Qt::StringLiterals;

// Reading what a file says without being strict, and writing only what differs from that, so that a value
// that nobody changed keeps the form in which it came.
namespace hsds {

/// A text, or a number as one; empty for everything else.
QString text(const QJsonObject &object, const QString &key);
/// Words as people read them: line breaks that some program wrote as "\\n" or "###COL###" are ones.
QString readable(QString words);
/// The same as text(), for words that people read: without the marks of web pages. The name of the field in
/// place of its words says nothing: "fees_description" as the fees.
QString words(const QJsonObject &object, const QString &key);
/// The same for the address of a web site: one without "http://" gets it.
QString webAddress(const QJsonObject &object, const QString &key);
/// A number, or a text that is one.
std::optional<double> number(const QJsonObject &object, const QString &key);
/// "2026-03-14", also with a time behind it.
std::optional<QDate> date(const QJsonObject &object, const QString &key);
/// "10:00", "10:00:00Z", "9:00am", "9 PM".
std::optional<QTime> time(const QJsonObject &object, const QString &key);

void setText(QJsonObject &object, const QString &key, const QString &value);
void setWords(QJsonObject &object, const QString &key, const QString &value);
void setWebAddress(QJsonObject &object, const QString &key, const QString &value);
void setNumber(QJsonObject &object, const QString &key, std::optional<double> value);
void setDate(QJsonObject &object, const QString &key, std::optional<QDate> value);
void setTime(QJsonObject &object, const QString &key, std::optional<QTime> value);
/// Puts an object or a list there; an empty one only in the place of another.
void setPart(QJsonObject &object, const QString &key, const QJsonValue &value);

/// An id for what is written for the first time, always the same for the same place in the same record.
QString partId(const QUuid &owner, const QString &place);

/// Parts that are objects, each made into a value by `read(QJsonObject)`.
template <typename Read>
auto parts(const QJsonObject &object, const QString &key, Read read) {
    QList<decltype(read(QJsonObject()))> found;
    const QJsonArray array = object.value(key).toArray();
    for (const QJsonValue item : array) {
        if (item.isObject())
            found.append(read(item.toObject()));
    }
    return found;
}

/// Writes the parts back, each by `write(part)`; what is no object in the list stays where it was.
template <typename Part, typename Write>
void setParts(QJsonObject &object, const QString &key, const QList<Part> &list, const QUuid &owner,
              Write write) {
    const QJsonArray before = object.value(key).toArray();
    QJsonArray after;
    qsizetype next = 0;
    for (const QJsonValue item : before) {
        if (!item.isObject())
            after.append(item);
        else if (next < list.size())
            after.append(write(list[next++]));
    }
    for (; next < list.size(); ++next) {
        QJsonObject written = write(list[next]);
        if (!written.contains(u"id"_s))
            written.insert(u"id"_s, partId(owner, u"%1/%2"_s.arg(key).arg(next)));
        after.append(written);
    }
    if (after != before)
        setPart(object, key, after);
}

} // namespace hsds
