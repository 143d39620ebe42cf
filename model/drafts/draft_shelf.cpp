// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drafts/draft_shelf.h"

#include "model/sealed/page_cipher.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>

namespace {

// No attachment has this name: theirs have 16 bytes.
const QByteArray kName = QByteArrayLiteral("drafts");

PageCipher sealerOf(const QByteArray &fileId, const DataKey &key) {
    FileId id{};
    std::copy_n(fileId.begin(), std::min<qsizetype>(fileId.size(), qsizetype(id.size())), id.begin());
    return {id, key};
}

} // namespace

void DraftShelf::put(const Draft &draft) {
    remove(draft.key);
    m_drafts.prepend(draft);
}

void DraftShelf::remove(const DraftKey &key) {
    m_drafts.removeIf([&key](const Draft &draft) { return draft.key == key; });
}

std::optional<Draft> DraftShelf::find(const DraftKey &key) const {
    for (const Draft &draft : m_drafts) {
        if (draft.key == key)
            return draft;
    }
    return std::nullopt;
}

QList<DraftKey> DraftShelf::keys() const {
    QList<DraftKey> keys;
    for (const Draft &draft : m_drafts)
        keys.append(draft.key);
    return keys;
}

QByteArray DraftShelf::sealed(const QByteArray &fileId, const DataKey &key) const {
    if (m_drafts.isEmpty())
        return {};
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    for (const Draft &draft : m_drafts)
        stream << draft.key.place << draft.key.record << draft.content;
    return sealerOf(fileId, key).sealChunk(kName, 0, content);
}

void DraftShelf::putBack(const QByteArray &sealed, const QByteArray &fileId, const DataKey &key) {
    if (sealed.isEmpty())
        return;
    const auto content = sealerOf(fileId, key).openChunk(kName, 0, sealed);
    if (!content)
        return;
    QDataStream stream(*content);
    while (!stream.atEnd()) {
        Draft draft;
        stream >> draft.key.place >> draft.key.record >> draft.content;
        m_drafts.append(draft);
    }
}
