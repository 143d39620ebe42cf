// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drafts/draft.h"

#include <QList>
#include <optional>

class DataKey;

/// Typed words that the book could not take, because the disk is full or nothing can be written there. They
/// wait in memory, also while the book is locked: then sealed with the book's own key.
class DraftShelf {
public:
    void put(const Draft &draft);
    void remove(const DraftKey &key);
    std::optional<Draft> find(const DraftKey &key) const;
    QList<DraftKey> keys() const;

    /// Everything here as one sealed row; empty when there is nothing. `fileId` is that of the book.
    QByteArray sealed(const QByteArray &fileId, const DataKey &key) const;
    /// Puts back what sealed() gave. What belongs to another book is left out.
    void putBack(const QByteArray &sealed, const QByteArray &fileId, const DataKey &key);

private:
    QList<Draft> m_drafts; ///< the one that was kept last first
};
