// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/record_stamps.h"

#include "model/database/query.h"
#include "model/database/record_document.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBefore = 16; ///< of one record

constexpr char kFind[] = R"sql(
    SELECT session_id, generation, gone FROM record_stamp WHERE id = ?
    UNION ALL
    SELECT s.session_id, s.generation, s.gone FROM diary_entry e JOIN record_stamp s ON s.id = e.import_id
    WHERE e.id = ? LIMIT 1)sql";
constexpr char kPutStamp[] = R"sql(
    INSERT INTO record_stamp (id, session_id, generation, gone) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        session_id = excluded.session_id, generation = excluded.generation, gone = excluded.gone)sql";
constexpr char kRemoveStamp[] = "DELETE FROM record_stamp WHERE id = ?";
constexpr char kKeepBefore[] = R"sql(
    INSERT OR IGNORE INTO record_before (id, session_id, generation, document) VALUES (?, ?, ?, ?))sql";
constexpr char kForgetOldest[] = R"sql(
    DELETE FROM record_before WHERE id = ? AND no <= (
        SELECT no FROM record_before WHERE id = ? ORDER BY no DESC LIMIT 1 OFFSET ?))sql";
constexpr char kForgetAll[] = "DELETE FROM record_before WHERE id = ?";

RecordStamp readStamp(Query &row) {
    const QUuid session = QUuid::fromRfc4122(row.bytes());
    const qint64 generation = row.number();
    return {{session, generation}, row.yes()};
}

} // namespace

Result<const RecordShapes *> RecordStamps::shapes() {
    if (!m_shapes) {
        auto read = readRecordShapes(m_connection);
        if (!read)
            return read.error();
        m_shapes = *std::move(read);
    }
    return &*m_shapes;
}

Result<std::optional<RecordStamp>> RecordStamps::find(const QUuid &id) const {
    return Query(m_connection, kFind).bind(id.toRfc4122()).bind(id.toRfc4122()).first(readStamp);
}

Result<> RecordStamps::put(const QUuid &id, const std::optional<RecordStamp> &stamp) {
    if (!stamp)
        return Query(m_connection, kRemoveStamp).bind(id.toRfc4122()).run();
    return Query(m_connection, kPutStamp)
        .bind(id.toRfc4122())
        .bind(stamp->stamp.session.toRfc4122())
        .bind(stamp->stamp.generation)
        .bind(stamp->isGone)
        .run();
}

Result<> RecordStamps::note(const QString &table, const QUuid &id, const RecordStamp &now) {
    const auto known = shapes();
    if (!known)
        return known.error();
    const auto shape = (*known)->constFind(table);
    if (shape == (*known)->constEnd())
        return {};
    // Whoever deletes something wants it gone: nothing of it stays behind.
    auto kept =
        now.isGone ? Query(m_connection, kForgetAll).bind(id.toRfc4122()).run() : keepBefore(*shape, id);
    return kept ? put(id, now) : kept;
}

Result<> RecordStamps::keepBefore(const RecordShape &shape, const QUuid &id) {
    const auto document = readDocument(m_connection, shape, id);
    if (!document || !*document)
        return document ? Result<>() : document.error();
    const auto stamp = find(id);
    if (!stamp)
        return stamp.error();
    const Stamp before = *stamp ? (*stamp)->stamp : Stamp{};
    const QByteArray text = QJsonDocument(withoutPictures(**document, shape)).toJson(QJsonDocument::Compact);
    auto kept = Query(m_connection, kKeepBefore)
                    .bind(id.toRfc4122())
                    .bind(before.session.toRfc4122())
                    .bind(before.generation)
                    .bind(QString::fromUtf8(text))
                    .run();
    if (!kept)
        return kept;
    return Query(m_connection, kForgetOldest)
        .bind(id.toRfc4122())
        .bind(id.toRfc4122())
        .bind(kMostBefore)
        .run();
}
