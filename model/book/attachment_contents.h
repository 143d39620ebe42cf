// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QStringList>
#include <QUuid>

class AttachmentTable;
class Connection;

/// The contents of attachments, each sealed beside the records.
class AttachmentContents {
public:
    AttachmentContents(Connection &connection, const AttachmentTable &records) :
        m_connection(connection), m_records(records) {}
    Q_DISABLE_COPY_MOVE(AttachmentContents)

    /// To be kept before its record is added; contents without a record are forgotten at the next opening.
    Result<> keep(const QUuid &id, const QByteArray &content);
    Result<QByteArray> find(const QUuid &id) const;
    /// The names of attachments whose contents cannot be read.
    Result<QStringList> lost() const;
    /// Forgets those of attachments that were never added, or were removed before the book was last closed.
    /// Where that cannot be done, they stay for another time.
    void forgetUnused();

private:
    Connection &m_connection;
    const AttachmentTable &m_records;
};
