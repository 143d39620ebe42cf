// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/kept_value_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr char kSelect[] = R"sql(
    SELECT id, kind, record_id, title, field, value, kept_on, source, is_open FROM kept_value
    ORDER BY kept_on DESC, rowid DESC)sql";
constexpr char kPut[] = R"sql(
    INSERT INTO kept_value (id, kind, record_id, title, field, value, kept_on, source, is_open)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        kind = excluded.kind, record_id = excluded.record_id, title = excluded.title, field = excluded.field,
        value = excluded.value, kept_on = excluded.kept_on, source = excluded.source,
        is_open = excluded.is_open)sql";
constexpr char kRemove[] = "DELETE FROM kept_value WHERE id = ?";

const QString kValue = u"value"_s; ///< around a value that is no JSON document by itself

KeptValue readKept(Query &row) {
    KeptValue kept{.id = row.id<KeptValue>()};
    kept.kind = row.text();
    kept.record = QUuid::fromRfc4122(row.bytes());
    kept.title = row.text();
    kept.field = row.text();
    kept.value = QJsonDocument::fromJson(row.text().toUtf8()).object()[kValue];
    kept.on = row.date();
    kept.source = row.text();
    kept.isOpen = row.yes();
    return kept;
}

} // namespace

Result<QList<KeptValue>> KeptValueTable::all() const {
    return Query(m_connection, kSelect).all(readKept);
}

Result<> KeptValueTable::put(const KeptValue &kept) {
    const QJsonDocument value(QJsonObject{{kValue, kept.value}});
    return Query(m_connection, kPut)
        .bind(kept.id)
        .bind(kept.kind)
        .bind(kept.record.toRfc4122())
        .bind(kept.title)
        .bind(kept.field)
        .bind(QString::fromUtf8(value.toJson(QJsonDocument::Compact)))
        .bind(kept.on)
        .bind(kept.source)
        .bind(kept.isOpen)
        .run();
}

Result<> KeptValueTable::remove(Id<KeptValue> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<KeptValueTable>(Connection &);
