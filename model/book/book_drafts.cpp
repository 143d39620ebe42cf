// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/book_drafts.h"

#include "model/database/connection.h"
#include "model/sealed/sealed_file.h"

BookDrafts::BookDrafts(Connection &connection, Write write) :
    m_connection(connection), m_write(std::move(write)), m_table(connection) {}

void BookDrafts::keep(const Draft &draft) {
    const auto kept = m_connection.isReadOnly() ? Result<>(Error{ErrorKind::ReadOnly, {}, {}})
                                                : m_write([&] { return m_table.put(draft); });
    kept ? m_shelf.remove(draft.key) : m_shelf.put(draft);
}

void BookDrafts::drop(const DraftKey &key) {
    m_shelf.remove(key);
    const auto kept = m_table.find(key);
    // What cannot be dropped is offered once more: better than the other way.
    if (kept && *kept && !m_connection.isReadOnly())
        (void)m_write([&] { return m_table.remove(key); });
}

std::optional<Draft> BookDrafts::find(const DraftKey &key) const {
    if (auto inMemory = m_shelf.find(key))
        return inMemory;
    return m_table.find(key).valueOr(std::nullopt);
}

QList<DraftKey> BookDrafts::keys() const {
    QList<DraftKey> keys = m_shelf.keys();
    for (const DraftKey &key : m_table.keys().valueOr({})) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QByteArray BookDrafts::inMemory() const {
    const SealedFile *file = m_connection.file();
    return file ? m_shelf.sealed(bytesOf(file->fileId()), file->key()) : QByteArray();
}

void BookDrafts::putBack(const QByteArray &inMemory) {
    if (const SealedFile *file = m_connection.file())
        m_shelf.putBack(inMemory, bytesOf(file->fileId()), file->key());
}
