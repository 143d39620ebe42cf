// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/book_record_table.h"

#include "model/database/query.h"
#include "model/database/record_document.h"
#include "model/database/stored_table.h"
#include "model/sealed/sqlite_error.h"

#include <QJsonDocument>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr char kMerged[] = "SELECT session_id, up_to FROM session_merged";
constexpr char kStamps[] = "SELECT id, session_id, generation, gone FROM record_stamp";
constexpr char kBefore[] =
    "SELECT session_id, generation, document FROM record_before WHERE id = ? ORDER BY no DESC";

RecordBefore readBefore(Query &row) {
    const QUuid session = QUuid::fromRfc4122(row.bytes());
    const qint64 generation = row.number();
    return {{session, generation}, QJsonDocument::fromJson(row.text().toUtf8()).object()};
}

} // namespace

Result<RecordMarks> BookRecordTable::marks(const RecordShape &shape) const {
    return readRecordMarks(m_connection, shape);
}

Result<RecordSide> BookRecordTable::find(const RecordShape &shape, const QUuid &id) const {
    const auto document = readDocument(m_connection, shape, id);
    const auto stamp = stampOf(id);
    const auto before = Query(m_connection, kBefore).bind(id.toRfc4122()).all(readBefore);
    if (!document || !stamp)
        return document ? stamp.error() : document.error();
    if (!before)
        return before.error();
    return RecordSide{*document, *stamp, *before};
}

Result<KnownChanges> BookRecordTable::mergedChanges() const {
    KnownChanges merged;
    const auto read = Query(m_connection, kMerged).all([&merged](Query &row) {
        const QUuid session = QUuid::fromRfc4122(row.bytes());
        merged.add(session, row.number());
        return 0;
    });
    return read ? Result<KnownChanges>(merged) : read.error();
}

Result<QHash<QUuid, RecordStamp>> BookRecordTable::stamps() const {
    QHash<QUuid, RecordStamp> stamps;
    const auto read = Query(m_connection, kStamps).all([&stamps](Query &row) {
        const QUuid id = QUuid::fromRfc4122(row.bytes());
        const QUuid session = QUuid::fromRfc4122(row.bytes());
        const qint64 generation = row.number();
        stamps.insert(id, {{session, generation}, row.yes()});
        return 0;
    });
    return read ? Result<QHash<QUuid, RecordStamp>>(stamps) : read.error();
}

Result<RecordShape> BookRecordTable::shapeOf(const QString &table) {
    const auto known = m_stamps.shapes();
    if (!known)
        return known.error();
    const auto shape = (*known)->constFind(table);
    return shape != (*known)->constEnd() ? Result<RecordShape>(*shape)
                                         : Result<RecordShape>(errorOfCode(SQLITE_ERROR, table));
}

Result<> BookRecordTable::put(const BookRecord &record) {
    const auto shape = shapeOf(record.table);
    return shape ? writeDocument(m_connection, *shape, record.id.uuid(), record.document) : shape.error();
}

Result<> BookRecordTable::remove(const BookRecord &record) {
    const auto shape = shapeOf(record.table);
    return shape ? removeDocument(m_connection, *shape, record.id.uuid()) : shape.error();
}

template std::unique_ptr<AnyTable> makeTable<BookRecordTable>(Connection &);
