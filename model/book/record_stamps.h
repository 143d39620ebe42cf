// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/database/record_shape.h"

#include <QUuid>
#include <optional>

class Connection;

/// Names one change of a book for ever, in every copy of it: the session that made it, and its number.
struct Stamp {
    QUuid session = {}; ///< null: from before there were stamps
    qint64 generation = 0;
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

/// Which change wrote a record last.
struct RecordStamp {
    Stamp stamp = {};
    bool isGone = false; ///< it was deleted by it
    friend bool operator==(const RecordStamp &, const RecordStamp &) = default;
};

/// Writes down for each record of a care book which change wrote it last, and what it was before, so that two
/// copies of the book can be merged. Always inside the transaction of the change itself.
class RecordStamps {
public:
    explicit RecordStamps(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(RecordStamps)

    /// Before the record is written or deleted. A table whose records stay in their copy has no stamps.
    Result<> note(const QString &table, const QUuid &id, const RecordStamp &now);
    /// The same for a record that is there and is not written anew: somebody decided that it stays.
    Result<> put(const QUuid &id, const std::optional<RecordStamp> &stamp);

    /// What the record itself has, or the import that it came with. Nothing for one from before.
    Result<std::optional<RecordStamp>> find(const QUuid &id) const;

    Result<const RecordShapes *> shapes();

private:
    Result<> keepBefore(const RecordShape &shape, const QUuid &id);

    Connection &m_connection;
    std::optional<RecordShapes> m_shapes; ///< read when they are first asked for
};
