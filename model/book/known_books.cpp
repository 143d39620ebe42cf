// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/known_books.h"

#include "model/files/atomic_replace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestList = 4 * 1024 * 1024;
constexpr qsizetype kMostBooks = 100;

const QString idKey = u"id"_s;
const QString generationKey = u"generation"_s;
const QString sessionsKey = u"sessions"_s;
const QString beganKey = u"began"_s;

QJsonObject toJson(const BookState &state) {
    QJsonArray sessions;
    for (const Session &session : state.sessions)
        sessions.append(QJsonObject{{idKey, session.id.toString(QUuid::WithoutBraces)},
                                    {generationKey, qint64(session.generation)},
                                    {beganKey, session.changed.toMSecsSinceEpoch()}});
    return {{idKey, QString::fromLatin1(state.fileId.toHex())},
            {generationKey, qint64(state.generation)},
            {sessionsKey, sessions}};
}

quint64 generationOf(const QJsonObject &object) {
    return quint64(qMax(0LL, object[generationKey].toInteger()));
}

BookState fromJson(const QJsonObject &object) {
    BookState state{QByteArray::fromHex(object[idKey].toString().toLatin1()), generationOf(object)};
    for (const auto &value : object[sessionsKey].toArray()) {
        const QJsonObject session = value.toObject();
        state.sessions.append(
            {QUuid(session[idKey].toString()), generationOf(session),
             QDateTime::fromMSecsSinceEpoch(session[beganKey].toInteger(), QTimeZone::utc())});
    }
    return state;
}

} // namespace

SeenBooks::SeenBooks(QString path) : m_path(std::move(path)) {}

QList<BookState> SeenBooks::read() const {
    QFile file(m_path);
    QList<BookState> books;
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestList)
        return books;
    for (const auto &book : QJsonDocument::fromJson(file.readAll()).array())
        books.append(fromJson(book.toObject()));
    return books;
}

std::optional<BookState> SeenBooks::find(const QByteArray &fileId) const {
    for (const BookState &state : read()) {
        if (state.fileId == fileId)
            return state;
    }
    return std::nullopt;
}

Result<> SeenBooks::remember(const BookState &state) {
    QList<BookState> books = read();
    books.removeIf([&](const BookState &book) { return book.fileId == state.fileId; });
    books.prepend(state);
    QJsonArray all;
    for (const BookState &book : books.first(qMin(books.size(), kMostBooks)))
        all.append(toJson(book));
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return Error{ErrorKind::Failed, QCoreApplication::translate("Store", "This could not be done."),
                     m_path};
    return durableReplace(m_path, QJsonDocument(all).toJson(QJsonDocument::Compact));
}
