// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/sealed_file.h"

#include "model/sealed/hot_journal.h"
#include "model/sealed/key_changes.h"
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <QSet>
#include <cstring>
#include <sqlite3.h>

using namespace sealed;

namespace {

struct SealedFileText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr char kMarkFormat[] = "UPDATE hdr SET format = 2; PRAGMA user_version = 2";
constexpr char kReadHead[] = "SELECT generation, pages, mac FROM head";
constexpr char kWriteHead[] = "INSERT OR REPLACE INTO head VALUES(1, ?1, ?2, ?3)";

static_assert(kFormat == 2, "kMarkFormat writes the number");

} // namespace

SealedFile::SealedFile(std::unique_ptr<ContainerFile> outer, SealedFacts facts, const DataKey &key,
                       Access access) :
    m_outer(std::move(outer)),
    m_facts(std::move(facts)), m_key(key), m_sealer(m_facts.file, key), m_access(access) {}

int SealedFile::inspectAs(const QString &path, Access access, SealedFacts &facts) {
    std::unique_ptr<ContainerFile> outer;
    const int code = ContainerFile::open(path, access, outer);
    facts = {};
    return code == SQLITE_OK ? readFacts(*outer, facts) : code;
}

int SealedFile::inspect(const QString &path, SealedFacts &facts) {
    const int code = inspectAs(path, Access::ReadOnly, facts);
    return code == SQLITE_READONLY_ROLLBACK ? inspectWithJournal(path, facts) : code;
}

Result<> SealedFile::create(const QString &path, const QList<NewKey> &keys, const DataKey &key) {
    std::unique_ptr<ContainerFile> outer;
    int code = ContainerFile::create(path, outer);
    if (code != SQLITE_OK)
        return errorOfCode(code, {});
    SealedFacts facts;
    const SecretBytes id = SecretBytes::random(facts.file.size());
    std::memcpy(facts.file.data(), id.data(), id.size());
    code = writeHeader(*outer, facts.file);
    SealedFile file(std::move(outer), facts, key, Access::ReadWrite);
    QList<KeySlot> keySlots;
    for (int number = 1; const NewKey &wanted : keys) {
        const auto slot = makeSlot(number++, wanted, key, file.m_sealer);
        if (!slot)
            return slot.error();
        keySlots.append(*slot);
    }
    if (code == SQLITE_OK)
        code = file.setSlots(keySlots);
    if (code == SQLITE_OK)
        code = file.writeHead();
    if (code == SQLITE_OK)
        code = file.m_outer->commit();
    return file.asResult(code);
}

int SealedFile::open(const QString &path, const DataKey &key, Access access,
                     std::unique_ptr<SealedFile> &file) {
    std::unique_ptr<ContainerFile> outer;
    SealedFacts facts;
    int code = ContainerFile::open(path, access, outer);
    if (code == SQLITE_OK)
        code = readFacts(*outer, facts);
    if (code != SQLITE_OK)
        return code;
    std::unique_ptr<SealedFile> opened(new SealedFile(std::move(outer), std::move(facts), key, access));
    code = opened->load();
    if (code == SQLITE_OK)
        file = std::move(opened);
    return code;
}

Result<> SealedFile::upgrade() {
    if (m_facts.format == kFormat)
        return {};
    const int before = std::exchange(m_facts.format, kFormat);
    const int code = inTransaction([this] {
        int done = m_outer->run(kMarkFormat);
        if (done == SQLITE_OK)
            done = m_contents.addTable();
        return done == SQLITE_OK ? writeHead() : done;
    });
    if (code != SQLITE_OK)
        m_facts.format = before;
    return asResult(code);
}

/// The head and the tags, which together prove the whole book without a look at its pages and contents.
int SealedFile::load() {
    ContainerQuery head = m_outer->query(kReadHead);
    if (const int code = head.step(); code != SQLITE_ROW)
        return code == SQLITE_DONE ? SQLITE_CORRUPT : code;
    const QByteArrayView mac = head.view(2);
    if (head.number(0) < 0 || head.number(0) > qint64(kHighestGeneration) || head.number(1) < 0 ||
        head.number(1) > kMostPages || mac.size() != qsizetype(m_head.mac.size()))
        return SQLITE_CORRUPT;
    m_head.generation = quint64(head.number(0));
    m_head.pages = quint32(head.number(1));
    std::memcpy(m_head.mac.data(), mac.data(), m_head.mac.size());
    if (const int code = m_pages.load(m_head.pages); code != SQLITE_OK)
        return code;
    if (const int code = m_contents.load(); code != SQLITE_OK)
        return code;
    return macOf(m_head.generation, m_head.pages) == m_head.mac ? SQLITE_OK : SQLITE_CORRUPT;
}

/// The head of the first format proves nothing of keys and contents.
Digest SealedFile::macOf(quint64 generation, quint32 pages) {
    std::vector<Digest> digests = m_pages.digests();
    if (m_facts.format == kFirstFormat)
        return m_sealer.headMac("head", generation, pages, digests);
    const Digest keys = m_sealer.digestOf("keys", layOut(m_facts.keySlots));
    const Digest contents = m_sealer.digestOf("contents", layOut(m_contents.tags()));
    digests.insert(digests.begin(), {keys, contents});
    return m_sealer.headMac("book", generation, pages, digests);
}

int SealedFile::read(quint32 no, unsigned char *page) const {
    return m_failure ? m_failure : m_pages.read(no, page);
}

int SealedFile::write(quint32 no, const unsigned char *page) {
    if (m_access != Access::ReadWrite)
        return SQLITE_READONLY;
    return m_failure ? m_failure : m_pages.write(no, page);
}

int SealedFile::inTransaction(const std::function<int()> &work) {
    if (m_failure)
        return m_failure;
    if (m_facts.format != kFormat)
        return SQLITE_READONLY;
    if (!m_outer->isAtItsPlace())
        return SQLITE_READONLY_DBMOVED;
    m_intended = m_head;
    int code = m_outer->begin();
    if (code == SQLITE_OK)
        code = work();
    if (code == SQLITE_OK)
        code = m_outer->commit();
    if (code != SQLITE_OK) {
        m_outer->rollBack();
        m_failure = code;
        return code;
    }
    m_head = std::exchange(m_intended, {});
    return SQLITE_OK;
}

void SealedFile::setRollingBack(bool isGivingUp) {
    m_isGivingUp = isGivingUp;
    m_pages.giveUp();
}

int SealedFile::commit() {
    if (m_isGivingUp || !m_pages.areChanged())
        return m_failure;
    const int code = inTransaction([this] {
        const int written = m_pages.writeWaiting();
        return written == SQLITE_OK ? writeHead() : written;
    });
    m_pages.settle(code == SQLITE_OK);
    return code;
}

int SealedFile::raiseGeneration(quint64 generation) {
    if (generation <= m_head.generation)
        return m_failure;
    return inTransaction([&] {
        m_head.generation = generation - 1;
        return writeHead();
    });
}

int SealedFile::writeHead() {
    if (const int code = m_pages.writeTags(); code != SQLITE_OK)
        return code;
    // Who has a key may have set the highest; then it stays, as the book must go on.
    m_intended = {qMin(m_head.generation + 1, quint64(kHighestGeneration)), m_pages.tagged(), {}};
    m_intended.mac = macOf(m_intended.generation, m_intended.pages);
    return m_outer->query(kWriteHead)
        .bind(1, qint64(m_intended.generation))
        .bind(2, m_intended.pages)
        .bind(3, bytesOf(m_intended.mac))
        .finish();
}

int SealedFile::verify(quint32 first, quint32 count) const {
    return m_failure ? m_failure : m_pages.verify(first, count);
}

int SealedFile::verifyAll() const {
    int code = verify(1, kMostPages);
    for (const QByteArray &id : m_contents.ids()) {
        QByteArray content;
        if (code == SQLITE_OK)
            code = readBlob(id, content);
    }
    return code;
}

int SealedFile::readBlob(const QByteArray &id, QByteArray &content) const {
    return m_failure ? m_failure : m_contents.read(id, content);
}

int SealedFile::writeBlob(const QByteArray &id, const QByteArray &content) {
    if (m_access != Access::ReadWrite)
        return SQLITE_READONLY;
    return inTransaction([&] {
        const int code = m_contents.write(id, content);
        return code == SQLITE_OK ? writeHead() : code;
    });
}

int SealedFile::keepBlobs(const QList<QByteArray> &kept) {
    const QSet<QByteArray> wanted(kept.begin(), kept.end());
    QList<QByteArray> orphans = m_contents.ids();
    orphans.removeIf([&wanted](const QByteArray &id) { return wanted.contains(id); });
    if (orphans.isEmpty() || m_access != Access::ReadWrite)
        return SQLITE_OK;
    return inTransaction([&] {
        for (const QByteArray &id : orphans) {
            if (const int code = m_contents.remove(id); code != SQLITE_OK)
                return code;
        }
        return writeHead();
    });
}

int SealedFile::copyTo(const QString &path) const {
    return m_failure ? m_failure : m_outer->copyTo(path);
}

Result<QList<BookKey>> SealedFile::keys() const {
    return describeAll(m_facts.keySlots, m_sealer);
}

/// In a transaction, before the head is written, which proves them.
int SealedFile::setSlots(const QList<KeySlot> &keySlots) {
    m_facts.keySlots = keySlots;
    return writeSlots(*m_outer, keySlots);
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

Result<> SealedFile::changeSlots(const Result<QList<KeySlot>> &keySlots) {
    if (!keySlots)
        return keySlots.error();
    return asResult(inKeyTransaction([&] {
        const int code = setSlots(*keySlots);
        return code == SQLITE_OK ? writeHead() : code;
    }));
}

Result<> SealedFile::addKey(const NewKey &key) {
    return changeSlots(withKeyAdded(m_facts.keySlots, key, m_key, m_sealer));
}

Result<> SealedFile::changeKey(int id, const NewKey &key) {
    return changeSlots(withKeyChanged(m_facts.keySlots, id, key, m_key, m_sealer));
}

Result<> SealedFile::sealAgain(const DataKey &fresh, const QList<int> &without, const QList<NewKey> &added) {
    PageCipher sealer(m_facts.file, fresh);
    const auto keySlots = wrappedAgain(m_facts.keySlots, m_sealer, {fresh, sealer}, without, added);
    return keySlots ? resealAll(fresh, sealer, *keySlots) : keySlots.error();
}

Result<> SealedFile::sealLike(const SealedFile &book) {
    if (m_facts.file != book.m_facts.file)
        return Error{ErrorKind::Invalid, SealedFileText::tr("This is a copy of another book."), {}};
    PageCipher sealer(m_facts.file, book.m_key);
    return resealAll(book.m_key, sealer, book.m_facts.keySlots);
}

Result<> SealedFile::resealAll(const DataKey &key, PageCipher &fresh, const QList<KeySlot> &keySlots) {
    const int code = inKeyTransaction([&] {
        int done = setSlots(keySlots);
        if (done == SQLITE_OK)
            done = m_pages.reseal(fresh);
        if (done == SQLITE_OK)
            done = m_contents.reseal(fresh);
        if (done != SQLITE_OK)
            return done;
        m_sealer =
            std::move(fresh); // the head's seal is made with it; after an error nothing is used any more
        return writeHead();
    });
    if (code == SQLITE_OK)
        m_key = key;
    return asResult(code);
}

Result<> SealedFile::asResult(int code) const {
    return code == SQLITE_OK ? Result<>() : errorOfCode(code, message());
}
