// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/attachments/attachment.h"
#include "model/base/result.h"

#include <QList>

class Connection;

/// The only place that knows the columns of attachments.
class AttachmentTable {
public:
    using Record = Attachment;
    static constexpr char kName[] = "attachment"; ///< in the database

    explicit AttachmentTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(AttachmentTable)

    /// All that belong to one record, in the order in which they were added.
    Result<QList<Attachment>> of(AttachmentOwner kind, const QUuid &owner) const;
    /// All, in the order in which they were added.
    Result<QList<Attachment>> all() const;
    /// The names of all contents that are still spoken of.
    Result<QList<QByteArray>> contents() const;
    /// How many belong to records of this kind.
    Result<int> countOf(AttachmentOwner kind) const;

    /// The same, each with what the family calls it.
    Result<QList<std::pair<QByteArray, QString>>> names() const;

    Result<> put(const Attachment &record);
    Result<> remove(Id<Attachment> id);

private:
    Connection &m_connection;
};
