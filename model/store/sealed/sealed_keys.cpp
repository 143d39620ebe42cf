// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a sealed book: the part of SealedFile that changes who can open it.
#include "model/store/sealed/sealed_file.h"

#include "model/store/sqlite_error.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace {

constexpr char kWriteSlot[] = "INSERT OR REPLACE INTO slot VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr char kClearSlots[] = "DELETE FROM slot";
constexpr char kWritePage[] = "INSERT OR REPLACE INTO page VALUES(?1, ?2)";
constexpr char kNextChunk[] = "SELECT no, id, chunk, ct FROM blob WHERE no > ?1 ORDER BY no LIMIT 1";
constexpr char kWriteChunk[] = "UPDATE blob SET ct = ?2 WHERE no = ?1";

struct SealedKeysText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

Result<QList<BookKey>> SealedFile::keys() const {
    QList<BookKey> keys;
    for (const Slot &slot : m_facts.keySlots) {
        const auto key = describe(slot, m_sealer);
        if (!key)
            return errorOfCode(SQLITE_CORRUPT, QStringLiteral("slot"));
        keys.append(*key);
    }
    return keys;
}

int SealedFile::freeSlotId() const {
    int id = 1;
    for (const Slot &slot : m_facts.keySlots)
        id = qMax(id, slot.id + 1);
    return id;
}

int SealedFile::putSlot(const Slot &slot) {
    return m_outer->query(kWriteSlot)
        .bind(1, slot.id)
        .bind(2, int(slot.kind))
        .bind(3, slot.cost.passes)
        .bind(4, slot.cost.memoryKib)
        .bind(5, slot.salt)
        .bind(6, slot.proof)
        .bind(7, slot.wrapped)
        .bind(8, slot.sealed)
        .finish();
}

int SealedFile::replaceSlots(const QList<Slot> &keySlots) {
    int code = m_outer->query(kClearSlots).finish();
    for (const Slot &slot : keySlots) {
        if (code == SQLITE_OK)
            code = putSlot(slot);
    }
    return code;
}

Result<> SealedFile::addKey(const NewKey &key) {
    if (m_facts.keySlots.size() >= sealed::kMostSlots)
        return Error{ErrorKind::Invalid, SealedKeysText::tr("A book can have eight keys at most."), {}};
    const auto slot = makeSlot(freeSlotId(), key, m_key, m_sealer);
    if (!slot)
        return slot.error();
    const int code = inTransaction([&] { return putSlot(*slot); });
    if (code == SQLITE_OK)
        m_facts.keySlots.append(*slot);
    return asResult(code);
}

Result<> SealedFile::changeKey(int id, const NewKey &key) {
    const auto old = std::find_if(m_facts.keySlots.begin(), m_facts.keySlots.end(),
                                  [id](const Slot &slot) { return slot.id == id; });
    if (old == m_facts.keySlots.end())
        return Error{ErrorKind::NotFound, SealedKeysText::tr("This key is not there any more."), {}};
    const auto slot = makeSlot(id, key, m_key, m_sealer);
    if (!slot)
        return slot.error();
    const int code = inTransaction([&] { return putSlot(*slot); });
    if (code == SQLITE_OK)
        *old = *slot;
    return asResult(code);
}

Result<> SealedFile::sealAgain(const DataKey &fresh, const QList<int> &without, const QList<NewKey> &added) {
    Sealer sealer(m_facts.file, fresh);
    QList<Slot> keySlots;
    int next = freeSlotId();
    for (const Slot &slot : m_facts.keySlots) {
        if (without.contains(slot.id))
            continue;
        const auto again = wrapAgain(slot, m_sealer, fresh, sealer);
        if (!again)
            return errorOfCode(SQLITE_CORRUPT, QStringLiteral("slot"));
        keySlots.append(*again);
    }
    for (const NewKey &key : added) {
        const auto slot = makeSlot(next++, key, fresh, sealer);
        if (!slot)
            return slot.error();
        keySlots.append(*slot);
    }
    if (keySlots.isEmpty() || keySlots.size() > sealed::kMostSlots)
        return Error{
            ErrorKind::Invalid, SealedKeysText::tr("A book needs at least one key, and eight at most."), {}};
    const int code = inTransaction([&] { return resealAll(sealer, keySlots); });
    if (code == SQLITE_OK) {
        m_facts.keySlots = keySlots;
        m_key = fresh;
    }
    return asResult(code);
}

int SealedFile::resealAll(Sealer &fresh, const QList<Slot> &keySlots) {
    int code = replaceSlots(keySlots);
    if (code == SQLITE_OK)
        code = resealPages(fresh);
    if (code == SQLITE_OK)
        code = resealBlobs(fresh);
    if (code != SQLITE_OK)
        return code;
    m_sealer = std::move(fresh); // the head's seal is made with it; after an error nothing is used any more
    return writeHead();
}

int SealedFile::resealPages(const Sealer &fresh) {
    unsigned char page[sealed::kPageSize];
    for (quint32 no = 1; no <= m_kept; ++no) {
        if (m_tags.isHole(no))
            continue;
        if (const int code = readStored(no, page); code != SQLITE_OK)
            return code;
        const QByteArray row = fresh.sealPage(no, page);
        m_tags.set(no, tagOf(row));
        if (const int code = m_outer->query(kWritePage).bind(1, no).bind(2, row).finish(); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int SealedFile::resealBlobs(const Sealer &fresh) {
    for (qint64 no = 0;;) {
        QByteArray again;
        {
            OuterQuery row = m_outer->query(kNextChunk);
            row.bind(1, no);
            if (const int code = row.step(); code != SQLITE_ROW)
                return code == SQLITE_DONE ? SQLITE_OK : code;
            no = row.number(0);
            const QByteArray id = row.bytes(1);
            const quint32 chunk = quint32(row.number(2));
            const auto content = m_sealer.openChunk(id, chunk, row.view(3));
            if (!content)
                return SQLITE_CORRUPT;
            again = fresh.sealChunk(id, chunk, *content);
        }
        if (const int code = m_outer->query(kWriteChunk).bind(1, no).bind(2, again).finish();
            code != SQLITE_OK)
            return code;
    }
}
