// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/store.h"

#include "model/database/connection.h"

void Store::keepDraft(const Draft &draft) {
    const auto kept = isReadOnly() ? Result<>(Error{ErrorKind::ReadOnly, {}, {}})
                                   : inTransaction([this, &draft] { return m_drafts.put(draft); });
    kept ? m_shelf.remove(draft.key) : m_shelf.put(draft);
}

void Store::dropDraft(const DraftKey &key) {
    m_shelf.remove(key);
    const auto kept = m_drafts.find(key);
    // What cannot be dropped is offered once more: better than the other way.
    if (kept && *kept && !isReadOnly())
        (void)inTransaction([this, &key] { return m_drafts.remove(key); });
}

std::optional<Draft> Store::draft(const DraftKey &key) const {
    if (auto inMemory = m_shelf.find(key))
        return inMemory;
    return m_drafts.find(key).valueOr(std::nullopt);
}

QList<DraftKey> Store::drafts() const {
    QList<DraftKey> keys = m_shelf.keys();
    for (const DraftKey &key : m_drafts.keys().valueOr({})) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QByteArray Store::draftsInMemory() const {
    const auto key = dataKey();
    return key ? m_shelf.sealed(fileId(), *key) : QByteArray();
}

void Store::putDraftsBack(const QByteArray &inMemory) {
    if (const auto key = dataKey())
        m_shelf.putBack(inMemory, fileId(), *key);
}
