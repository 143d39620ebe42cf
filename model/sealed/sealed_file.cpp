// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/sealed_file.h"

#include "model/sealed/hot_journal.h"
#include "model/sealed/sqlite_error.h"

#include <QFile>
#include <cstring>
#include <sqlite3.h>

using namespace sealed;

namespace {

constexpr char kReadHeader[] = "SELECT file_id, format, page_size, reserve FROM hdr";
constexpr char kWriteHeader[] = "INSERT INTO hdr VALUES(1, ?1, ?2, ?3, ?4)";
constexpr char kMarkFormat[] = "UPDATE hdr SET format = 2; PRAGMA user_version = 2";
constexpr char kReadSlots[] = "SELECT id, kind, passes, memory_kib, salt, proof, wrapped, sealed FROM slot "
                              "ORDER BY id LIMIT 9";
constexpr char kReadHead[] = "SELECT generation, pages, mac FROM head";
constexpr char kWriteHead[] = "INSERT OR REPLACE INTO head VALUES(1, ?1, ?2, ?3)";
constexpr char kReadTags[] = "SELECT part, tags FROM tags ORDER BY part";
constexpr char kWriteTags[] = "INSERT OR REPLACE INTO tags VALUES(?1, ?2)";
constexpr char kCutTags[] = "DELETE FROM tags WHERE part >= ?1";
constexpr char kReadPage[] = "SELECT ct FROM page WHERE no = ?1";
constexpr char kWriteContainerPage[] = "INSERT OR REPLACE INTO page VALUES(?1, ?2)";
constexpr char kCutPages[] = "DELETE FROM page WHERE no > ?1";

static_assert(kFormat == 2, "kMarkFormat writes the number");
static_assert(kMostSlots == 8, "kReadSlots reads one more, to see that there are too many");

int writeHeader(ContainerFile &outer, const FileId &file) {
    return outer.query(kWriteHeader)
        .bind(1, bytesOf(file))
        .bind(2, kFormat)
        .bind(3, kPageSize)
        .bind(4, kReserved)
        .finish();
}

int readHeader(ContainerFile &outer, SealedFacts &facts) {
    facts.format = outer.format();
    FileId &file = facts.file;
    ContainerQuery header = outer.query(kReadHeader);
    if (const int code = header.step(); code != SQLITE_ROW)
        return code == SQLITE_DONE ? SQLITE_CORRUPT : code;
    const QByteArrayView id = header.view(0);
    if (id.size() != qsizetype(file.size()) || header.number(1) != facts.format ||
        header.number(2) != kPageSize || header.number(3) != kReserved)
        return SQLITE_CORRUPT;
    std::memcpy(file.data(), id.data(), file.size());
    return header.finish();
}

/// A hostile number must not become a harmless one by being cut to fewer bits.
int bounded(qint64 number) {
    return int(std::clamp<qint64>(number, -1, INT32_MAX));
}

int readSlots(ContainerFile &outer, QList<KeySlot> &keySlots) {
    ContainerQuery rows = outer.query(kReadSlots);
    int code = rows.step();
    for (; code == SQLITE_ROW; code = rows.step()) {
        const KdfCost cost{quint32(bounded(rows.number(2))), quint32(bounded(rows.number(3)))};
        const KeySlot slot{bounded(rows.number(0)),
                           KeyKind(bounded(rows.number(1))),
                           cost,
                           rows.bytes(4),
                           rows.bytes(5),
                           rows.bytes(6),
                           rows.bytes(7)};
        if (!isSane(slot))
            return SQLITE_CORRUPT;
        keySlots.append(slot);
    }
    if (code != SQLITE_DONE)
        return code;
    return keySlots.isEmpty() || keySlots.size() > kMostSlots ? SQLITE_CORRUPT : SQLITE_OK;
}

int readFacts(ContainerFile &outer, SealedFacts &facts) {
    const int code = readHeader(outer, facts);
    return code == SQLITE_OK ? readSlots(outer, facts.keySlots) : code;
}

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
            done = addContentTable();
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
    if (const int code = loadTags(); code != SQLITE_OK)
        return code;
    if (const int code = loadContents(); code != SQLITE_OK)
        return code;
    if (macOf(m_head.generation, m_head.pages) != m_head.mac)
        return SQLITE_CORRUPT;
    m_pageCount = m_kept = m_head.pages;
    return SQLITE_OK;
}

/// The head of the first format proves nothing of keys and contents.
Digest SealedFile::macOf(quint64 generation, quint32 pages) {
    std::vector<Digest> digests = m_tags.digests(m_sealer);
    if (m_facts.format == kFirstFormat)
        return m_sealer.headMac("head", generation, pages, digests);
    const Digest keys = m_sealer.digestOf("keys", layOut(m_facts.keySlots));
    const Digest contents = m_sealer.digestOf("contents", layOut(m_contents));
    digests.insert(digests.begin(), {keys, contents});
    return m_sealer.headMac("book", generation, pages, digests);
}

int SealedFile::loadTags() {
    // The rows are collected first: a hostile count of pages must not make us ask for memory.
    QByteArray all;
    ContainerQuery rows = m_outer->query(kReadTags);
    int code = rows.step();
    for (qint64 part = 0; code == SQLITE_ROW; code = rows.step(), ++part) {
        const qsizetype expected =
            qMin<qint64>(kTagsInPart, m_head.pages - part * kTagsInPart) * qint64(kTagSize);
        if (rows.number(0) != part || expected <= 0 || rows.view(1).size() != expected)
            return SQLITE_CORRUPT;
        all += rows.view(1);
    }
    if (code != SQLITE_DONE)
        return code;
    return m_tags.load(all) && m_tags.size() == m_head.pages ? SQLITE_OK : SQLITE_CORRUPT;
}

int SealedFile::read(quint32 no, unsigned char *page) const {
    if (m_failure)
        return m_failure;
    if (const int code = m_waiting.get(no, page); code != SQLITE_NOTFOUND)
        return code;
    std::memset(page, 0, kPageSize);
    if (no > m_pageCount)
        return SQLITE_IOERR_SHORT_READ;
    // What was cut off and grew again since the last commit is empty, whatever the disk still has.
    return no > m_kept ? SQLITE_OK : readStored(no, page);
}

int SealedFile::readStored(quint32 no, unsigned char *page) const {
    if (m_tags.isSparse(no))
        return SQLITE_OK;
    ContainerQuery row = m_outer->query(kReadPage);
    row.bind(1, no);
    if (const int code = row.step(); code != SQLITE_ROW)
        return code == SQLITE_DONE ? SQLITE_CORRUPT : code;
    const QByteArrayView sealed = row.view(0);
    return tagOf(sealed) == m_tags.at(no) && m_sealer.openPage(no, sealed, page) ? SQLITE_OK : SQLITE_CORRUPT;
}

int SealedFile::write(quint32 no, const unsigned char *page) {
    if (m_access != Access::ReadWrite)
        return SQLITE_READONLY;
    if (m_failure)
        return m_failure;
    if (no == 0 || no > kMostPages)
        return SQLITE_FULL;
    m_pageCount = qMax(m_pageCount, no);
    return m_waiting.put(no, page);
}

void SealedFile::truncate(quint32 pages) {
    m_waiting.cut(pages);
    m_kept = qMin(m_kept, pages);
    m_pageCount = pages;
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
    m_waiting.clear();
    m_pageCount = m_kept = m_head.pages;
}

int SealedFile::commit() {
    if (m_isGivingUp)
        return m_failure;
    if (m_waiting.isEmpty() && m_pageCount == m_head.pages && m_kept == m_head.pages)
        return m_failure;
    const int code = inTransaction([this] { return writeWaiting(); });
    m_waiting.clear();
    if (code == SQLITE_OK)
        m_kept = m_pageCount;
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

int SealedFile::writeWaiting() {
    int code = SQLITE_OK;
    // Twice: what was cut off and grew again must lose its tags, too.
    m_tags.resize(m_kept);
    m_tags.resize(m_pageCount);
    if (m_kept < m_head.pages)
        code = m_outer->query(kCutPages).bind(1, m_kept).finish();
    if (code == SQLITE_OK && m_kept < m_head.pages)
        code = m_outer->query(kCutTags).bind(1, m_tags.parts()).finish();
    if (code == SQLITE_OK)
        code = m_waiting.each([this](quint32 no, const QByteArray &row) {
            m_tags.set(no, tagOf(row));
            return m_outer->query(kWriteContainerPage).bind(1, no).bind(2, row).finish();
        });
    return code == SQLITE_OK ? writeHead() : code;
}

int SealedFile::writeHead() {
    int code = SQLITE_OK;
    for (const quint32 part : m_tags.takeChanged()) {
        const QByteArray tags = m_tags.part(part);
        if (code == SQLITE_OK)
            code = m_outer->query(kWriteTags).bind(1, part).bind(2, tags).finish();
    }
    if (code != SQLITE_OK)
        return code;
    // Who has a key may have set the highest; then it stays, as the book must go on.
    m_intended = {qMin(m_head.generation + 1, quint64(kHighestGeneration)), m_tags.size(), {}};
    m_intended.mac = macOf(m_intended.generation, m_intended.pages);
    return m_outer->query(kWriteHead)
        .bind(1, qint64(m_intended.generation))
        .bind(2, m_intended.pages)
        .bind(3, bytesOf(m_intended.mac))
        .finish();
}

int SealedFile::verify(quint32 first, quint32 count) const {
    unsigned char page[kPageSize];
    int code = m_failure;
    for (quint32 no = first; code == SQLITE_OK && no < first + count && no <= m_kept; ++no)
        code = readStored(no, page);
    return code;
}

int SealedFile::verifyAll() const {
    int code = verify(1, kMostPages);
    for (const QByteArray &id : blobIds()) {
        QByteArray content;
        if (code == SQLITE_OK)
            code = readBlob(id, content);
    }
    return code;
}

Result<> SealedFile::asResult(int code) const {
    return code == SQLITE_OK ? Result<>() : errorOfCode(code, message());
}
