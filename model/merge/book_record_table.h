// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/known_changes.h"
#include "model/book/record_stamps.h"
#include "model/database/book_tables.h"
#include "model/merge/book_pair.h"
#include "model/merge/book_record.h"
#include "model/merge/record_marks.h"

/// All records of a care book, whatever their kinds, with who wrote them last.
class BookRecordTable {
public:
    using Record = BookRecord;
    using Touched = Tables;
    using OfAnyTable = Record;

    explicit BookRecordTable(Connection &connection) : m_connection(connection), m_stamps(connection) {}
    Q_DISABLE_COPY_MOVE(BookRecordTable)

    Result<RecordShapes> shapes() const { return readRecordShapes(m_connection); }
    Result<RecordMarks> marks(const RecordShape &shape) const;
    Result<RecordSide> find(const RecordShape &shape, const QUuid &id) const;
    Result<KnownChanges> knownChanges() const { return readKnownChanges(m_connection); }
    /// What came in from other copies.
    Result<KnownChanges> mergedChanges() const;
    /// What the record itself has, or the import that it came with.
    Result<std::optional<RecordStamp>> stampOf(const QUuid &id) const { return m_stamps.find(id); }
    /// Those that records have themselves, deleted ones among them.
    Result<QHash<QUuid, RecordStamp>> stamps() const;

    Result<> put(const BookRecord &record);
    Result<> remove(const BookRecord &record);

private:
    Result<RecordShape> shapeOf(const QString &table);

    Connection &m_connection;
    RecordStamps m_stamps;
};
