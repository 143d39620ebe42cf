// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a sealed book: the part of SealedFile that changes who can open it.
#include "model/sealed/sealed_file.h"

#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace {

constexpr char kWriteSlot[] = "INSERT INTO slot VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr char kClearSlots[] = "DELETE FROM slot";
constexpr char kWritePage[] = "INSERT OR REPLACE INTO page VALUES(?1, ?2)";

struct SealedKeysText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// A book of costly keys, which another program made, must not get so many that none opens it any more.
Result<> checkCostWith(QList<KeySlot> keySlots, const NewKey &added) {
    keySlots.append(KeySlot{.kind = added.secret.kind(), .cost = added.cost});
    return checkCost(keySlots, added.secret.kind());
}

} // namespace

Result<QList<BookKey>> SealedFile::keys() const {
    QList<BookKey> keys;
    for (const KeySlot &slot : m_facts.keySlots) {
        const auto key = describe(slot, m_sealer);
        if (!key)
            return errorOfCode(SQLITE_CORRUPT, QStringLiteral("slot"));
        keys.append(*key);
    }
    return keys;
}

int SealedFile::freeSlotId() const {
    int id = 1;
    for (const KeySlot &slot : m_facts.keySlots)
        id = qMax(id, slot.id + 1);
    return id;
}

/// In a transaction, before the head is written, which proves them.
int SealedFile::setSlots(const QList<KeySlot> &keySlots) {
    m_facts.keySlots = keySlots;
    int code = m_outer->query(kClearSlots).finish();
    for (const KeySlot &slot : keySlots) {
        if (code == SQLITE_OK)
            code = m_outer->query(kWriteSlot)
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
    return code;
}

/// A key that was taken out must not be found again in the journal.
int SealedFile::inKeyTransaction(const std::function<int()> &work) {
    m_outer->keepWholeJournal(true);
    const int code = inTransaction(work);
    if (code == SQLITE_OK)
        m_outer->wipeJournal();
    m_outer->keepWholeJournal(false);
    return code;
}

Result<> SealedFile::changeSlots(const QList<KeySlot> &keySlots) {
    return asResult(inKeyTransaction([&] {
        const int code = setSlots(keySlots);
        return code == SQLITE_OK ? writeHead() : code;
    }));
}

Result<> SealedFile::addKey(const NewKey &key) {
    if (m_facts.keySlots.size() >= sealed::kMostSlots)
        return Error{ErrorKind::Invalid, SealedKeysText::tr("A book can have eight keys at most."), {}};
    if (auto bearable = checkCostWith(m_facts.keySlots, key); !bearable)
        return bearable;
    const auto slot = makeSlot(freeSlotId(), key, m_key, m_sealer);
    if (!slot)
        return slot.error();
    return changeSlots(m_facts.keySlots + QList{*slot});
}

Result<> SealedFile::changeKey(int id, const NewKey &key) {
    QList<KeySlot> keySlots = m_facts.keySlots;
    const auto old =
        std::find_if(keySlots.begin(), keySlots.end(), [id](const KeySlot &slot) { return slot.id == id; });
    if (old == keySlots.end())
        return Error{ErrorKind::NotFound, SealedKeysText::tr("This key is not there any more."), {}};
    QList<KeySlot> others = m_facts.keySlots;
    others.removeIf([id](const KeySlot &slot) { return slot.id == id; });
    if (auto bearable = checkCostWith(others, key); !bearable)
        return bearable;
    const auto slot = makeSlot(id, key, m_key, m_sealer);
    if (!slot)
        return slot.error();
    *old = *slot;
    return changeSlots(keySlots);
}

Result<> SealedFile::sealAgain(const DataKey &fresh, const QList<int> &without, const QList<NewKey> &added) {
    PageCipher sealer(m_facts.file, fresh);
    QList<KeySlot> keySlots;
    int next = freeSlotId();
    for (const KeySlot &slot : m_facts.keySlots) {
        if (without.contains(slot.id))
            continue;
        const auto again = wrapAgain(slot, m_sealer, fresh, sealer);
        if (!again)
            return errorOfCode(SQLITE_CORRUPT, QStringLiteral("slot"));
        keySlots.append(*again);
    }
    for (const NewKey &key : added) {
        if (auto bearable = checkCostWith(keySlots, key); !bearable)
            return bearable;
        const auto slot = makeSlot(next++, key, fresh, sealer);
        if (!slot)
            return slot.error();
        keySlots.append(*slot);
    }
    if (keySlots.isEmpty() || keySlots.size() > sealed::kMostSlots)
        return Error{
            ErrorKind::Invalid, SealedKeysText::tr("A book needs at least one key, and eight at most."), {}};
    const int code = inKeyTransaction([&] { return resealAll(sealer, keySlots); });
    if (code == SQLITE_OK)
        m_key = fresh;
    return asResult(code);
}

Result<> SealedFile::sealLike(const SealedFile &book) {
    if (m_facts.file != book.m_facts.file)
        return Error{ErrorKind::Invalid, SealedKeysText::tr("This is a copy of another book."), {}};
    PageCipher sealer(m_facts.file, book.m_key);
    const int code = inKeyTransaction([&] { return resealAll(sealer, book.m_facts.keySlots); });
    if (code == SQLITE_OK)
        m_key = book.m_key;
    return asResult(code);
}

int SealedFile::resealAll(PageCipher &fresh, const QList<KeySlot> &keySlots) {
    int code = setSlots(keySlots);
    if (code == SQLITE_OK)
        code = resealPages(fresh);
    if (code == SQLITE_OK)
        code = resealBlobs(fresh);
    if (code != SQLITE_OK)
        return code;
    m_sealer = std::move(fresh); // the head's seal is made with it; after an error nothing is used any more
    return writeHead();
}

int SealedFile::resealPages(const PageCipher &fresh) {
    unsigned char page[sealed::kPageSize];
    for (quint32 no = 1; no <= m_kept; ++no) {
        if (m_tags.isSparse(no))
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
