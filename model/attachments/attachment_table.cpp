// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attachments/attachment_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

#define SELECT_ATTACHMENT                                                                                    \
    "SELECT id, owner_kind, owner_id, name, media_type, size, added_utc, added_offset, added_zone "          \
    "FROM attachment "

constexpr char kOfOwner[] =
    SELECT_ATTACHMENT "WHERE owner_kind = ? AND owner_id = ? ORDER BY added_utc, rowid";
constexpr char kAll[] = SELECT_ATTACHMENT "ORDER BY added_utc, rowid";
constexpr char kContents[] = "SELECT id FROM attachment";
constexpr char kCountOf[] = "SELECT count(*) FROM attachment WHERE owner_kind = ?";
constexpr char kNames[] = "SELECT id, name FROM attachment";
constexpr char kPut[] = R"sql(
    INSERT INTO attachment (id, owner_kind, owner_id, name, media_type, size, added_utc, added_offset, added_zone)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        owner_kind = excluded.owner_kind, owner_id = excluded.owner_id, name = excluded.name,
        media_type = excluded.media_type, size = excluded.size, added_utc = excluded.added_utc,
        added_offset = excluded.added_offset, added_zone = excluded.added_zone)sql";
constexpr char kRemove[] = "DELETE FROM attachment WHERE id = ?";

// Braces keep the order of the columns: a list between braces is read from left to right.
Attachment readAttachment(Query &row) {
    return {row.id<Attachment>(),
            row.choice<AttachmentOwner>(),
            QUuid::fromRfc4122(row.bytes()),
            row.text(),
            row.text(),
            row.number(),
            row.moment()};
}

} // namespace

Result<QList<Attachment>> AttachmentTable::of(AttachmentOwner kind, const QUuid &owner) const {
    return Query(m_connection, kOfOwner).bind(kind).bind(owner.toRfc4122()).all(readAttachment);
}

Result<QList<Attachment>> AttachmentTable::all() const {
    return Query(m_connection, kAll).all(readAttachment);
}

Result<QList<QByteArray>> AttachmentTable::contents() const {
    return Query(m_connection, kContents).all([](Query &row) { return row.bytes(); });
}

Result<int> AttachmentTable::countOf(AttachmentOwner kind) const {
    return Query(m_connection, kCountOf).bind(kind).single();
}

Result<QList<std::pair<QByteArray, QString>>> AttachmentTable::names() const {
    return Query(m_connection, kNames).all([](Query &row) {
        QByteArray id = row.bytes();
        return std::pair(std::move(id), row.text());
    });
}

Result<> AttachmentTable::put(const Attachment &record) {
    return Query(m_connection, kPut)
        .bind(record.id)
        .bind(record.ownerKind)
        .bind(record.owner.toRfc4122())
        .bind(record.name)
        .bind(record.mediaType)
        .bind(record.size)
        .bind(record.added)
        .run();
}

Result<> AttachmentTable::remove(Id<Attachment> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<AttachmentTable>(Connection &);
