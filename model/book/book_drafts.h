// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drafts/draft_shelf.h"
#include "model/drafts/draft_table.h"

#include <functional>

class Connection;

/// Typed words that wait to be saved. No step of undo, and nobody is told that something changed. Where
/// nothing can be written, they wait in memory.
class BookDrafts {
public:
    /// Does a write of the book durably, or nothing.
    using Write = std::function<Result<>(const std::function<Result<>()> &)>;
    BookDrafts(Connection &connection, Write write);
    Q_DISABLE_COPY_MOVE(BookDrafts)

    void keep(const Draft &draft);
    void drop(const DraftKey &key);
    std::optional<Draft> find(const DraftKey &key) const;
    QList<DraftKey> keys() const; ///< the one that was kept last first
    /// The drafts that the file could not take, sealed, to be given to the store that opens the book again.
    QByteArray inMemory() const;
    void putBack(const QByteArray &inMemory);

private:
    const Connection &m_connection;
    Write m_write;
    DraftTable m_table;
    DraftShelf m_shelf;
};
