// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/record_document.h"

#include "model/database/connection.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestId = 24; ///< 16 bytes as Base64

QString namesOf(const QList<ColumnShape> &columns) {
    QStringList names;
    for (const ColumnShape &column : columns)
        names.append(u"\"%1\""_s.arg(column.name));
    return names.join(u", "_s);
}

QString marks(qsizetype count) {
    return QStringList(count, u"?"_s).join(u", "_s);
}

Result<> run(QSqlQuery &query) {
    return query.exec() ? Result<>() : Connection::errorFrom(query.lastError());
}

Result<> runWithId(Connection &connection, const QString &sql, const QUuid &id) {
    QSqlQuery query = connection.reader(sql);
    query.addBindValue(id.toRfc4122());
    return run(query);
}

QJsonValue toJson(const ColumnShape &column, const QVariant &value) {
    if (value.isNull())
        return QJsonValue::Null;
    switch (column.type) {
    case ColumnShape::Type::Integer:
        return value.toLongLong();
    case ColumnShape::Type::Real:
        return value.toDouble();
    case ColumnShape::Type::Bytes:
        return QString::fromLatin1(value.toByteArray().toBase64());
    case ColumnShape::Type::Text:
        break;
    }
    return value.toString();
}

QVariant fromJson(const ColumnShape &column, const QJsonValue &value) {
    if (value.isNull() || value.isUndefined())
        return QVariant();
    switch (column.type) {
    case ColumnShape::Type::Integer:
        return value.toInteger();
    case ColumnShape::Type::Real:
        return value.toDouble();
    case ColumnShape::Type::Bytes: {
        const QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
        return bytes.isNull() ? QByteArray("") : bytes; // an empty picture is not the same as nothing
    }
    case ColumnShape::Type::Text:
        break;
    }
    const QString text = value.toString();
    return text.isNull() ? u""_s : text;
}

QJsonObject readRow(const QSqlQuery &row, const QList<ColumnShape> &columns) {
    QJsonObject object;
    for (int i = 0; i < columns.size(); ++i)
        object.insert(columns[i].name, toJson(columns[i], row.value(i)));
    return object;
}

Result<QJsonArray> readPart(Connection &connection, const PartShape &part, const QUuid &id) {
    const QString order = part.hasPosition ? u"position"_s : namesOf(part.columns);
    QSqlQuery rows = connection.reader(u"SELECT %1 FROM \"%2\" WHERE \"%3\" = ? ORDER BY %4"_s.arg(
        namesOf(part.columns), part.table, part.owner, order));
    rows.addBindValue(id.toRfc4122());
    if (auto ran = run(rows); !ran)
        return ran.error();
    QJsonArray lines;
    while (rows.next())
        lines.append(readRow(rows, part.columns));
    return rows.lastError().isValid() ? Result<QJsonArray>(Connection::errorFrom(rows.lastError())) : lines;
}

Result<> writePart(Connection &connection, const PartShape &part, const QUuid &id, const QJsonArray &lines) {
    const QString remove = u"DELETE FROM \"%1\" WHERE \"%2\" = ?"_s.arg(part.table, part.owner);
    if (auto removed = runWithId(connection, remove, id); !removed)
        return removed;
    const QString position = part.hasPosition ? u", position"_s : QString();
    QSqlQuery query = connection.reader(u"INSERT INTO \"%1\" (\"%2\"%3, %4) VALUES (%5)"_s.arg(
        part.table, part.owner, position, namesOf(part.columns),
        marks(part.columns.size() + (part.hasPosition ? 2 : 1))));
    for (int line = 0; line < lines.size(); ++line) {
        query.addBindValue(id.toRfc4122());
        if (part.hasPosition)
            query.addBindValue(line);
        for (const ColumnShape &column : part.columns)
            query.addBindValue(fromJson(column, lines[line][column.name]));
        if (auto written = run(query); !written)
            return written;
    }
    return {};
}

QString putSql(const RecordShape &shape) {
    QStringList settings;
    for (const ColumnShape &column : shape.columns)
        settings.append(u"\"%1\" = excluded.\"%1\""_s.arg(column.name));
    const QString names = shape.columns.isEmpty() ? QString() : u", "_s + namesOf(shape.columns);
    return u"INSERT INTO \"%1\" (id%2) VALUES (%3) ON CONFLICT (id) DO %4"_s.arg(
        shape.table, names, marks(shape.columns.size() + 1),
        settings.isEmpty() ? u"NOTHING"_s : u"UPDATE SET "_s + settings.join(u", "_s));
}

/// An id stays as it is; a picture is told by its hash.
QJsonValue hashed(const QJsonValue &value) {
    const QByteArray text = value.toString().toLatin1();
    if (text.size() <= kLongestId)
        return value;
    return u"sha256:"_s +
           QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<std::optional<QJsonObject>> readDocument(Connection &connection, const RecordShape &shape,
                                                const QUuid &id) {
    const QString names = shape.columns.isEmpty() ? u"1"_s : namesOf(shape.columns);
    QJsonObject document;
    {
        QSqlQuery row = connection.reader(u"SELECT %1 FROM \"%2\" WHERE id = ?"_s.arg(names, shape.table));
        row.addBindValue(id.toRfc4122());
        if (auto ran = run(row); !ran)
            return ran.error();
        if (!row.next()) {
            if (row.lastError().isValid())
                return Connection::errorFrom(row.lastError());
            return std::optional<QJsonObject>();
        }
        document = readRow(row, shape.columns);
    }
    for (const PartShape &part : shape.parts) {
        const auto lines = readPart(connection, part, id);
        if (!lines)
            return lines.error();
        document.insert(part.table, *lines);
    }
    return std::optional(document);
}

Result<> writeDocument(Connection &connection, const RecordShape &shape, const QUuid &id,
                       const QJsonObject &document) {
    QSqlQuery query = connection.reader(putSql(shape));
    query.addBindValue(id.toRfc4122());
    for (const ColumnShape &column : shape.columns)
        query.addBindValue(fromJson(column, document[column.name]));
    if (auto written = run(query); !written)
        return written;
    for (const PartShape &part : shape.parts) {
        if (auto written = writePart(connection, part, id, document[part.table].toArray()); !written)
            return written;
    }
    return {};
}

Result<> removeDocument(Connection &connection, const RecordShape &shape, const QUuid &id) {
    return runWithId(connection, u"DELETE FROM \"%1\" WHERE id = ?"_s.arg(shape.table), id);
}

QJsonObject withoutPictures(QJsonObject document, const RecordShape &shape) {
    for (const ColumnShape &column : shape.columns) {
        if (column.type == ColumnShape::Type::Bytes)
            document[column.name] = hashed(document[column.name]);
    }
    return document;
}
