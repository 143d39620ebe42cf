// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/sealed_contents.h"
#include "model/sealed/sealed_pages.h"

#include <functional>

/// Which state of the book this is. Two equal heads are the same content.
struct Superblock {
    quint64 generation = 0; ///< counts the commits
    quint32 pages = 0;
    Digest mac = {};
    friend bool operator==(const Superblock &, const Superblock &) = default;
};

/// One open sealed book: the pages of the inner database, authenticated one by one and as a whole. Writes
/// wait in memory until commit(), which is one transaction of the outer file. Speaks SQLite's codes.
class SealedFile {
public:
    /// Reads the header and the keys of a file that may be hostile. Nothing is written.
    static int inspect(const QString &path, SealedFacts &facts);
    static int inspectAs(const QString &path, Access access, SealedFacts &facts);

    /// Puts a new book of no pages into an existing empty file.
    static Result<> create(const QString &path, const QList<NewKey> &keys, const DataKey &key);
    static int open(const QString &path, const DataKey &key, Access access,
                    std::unique_ptr<SealedFile> &file);

    /// A file of an older format can only be read before this brings it to the present one, in one
    /// transaction. Pages, contents and keys stay as they are.
    Result<> upgrade();
    int format() const { return m_facts.format; }

    quint32 pageCount() const { return m_pages.count(); }
    /// The content of a page, with what waits to be written; beyond the end, SQLITE_IOERR_SHORT_READ.
    int read(quint32 no, unsigned char *page) const;
    int write(quint32 no, const unsigned char *page);
    void truncate(quint32 pages) { m_pages.truncate(pages); }
    /// Makes everything that waits durable. SQLITE_READONLY_DBMOVED when the file's name leads to another one
    /// by now: nothing was written, and all is as before. After any other error nothing can be read or
    /// written any more, as nobody knows what is on the disk; the file is to be opened again and its head
    /// compared.
    int commit();
    /// Goes on counting from at least `generation`, so that a restored book is newer than all that were
    /// there.
    int raiseGeneration(quint64 generation);
    bool isAtItsPlace() const { return m_outer->isAtItsPlace(); }
    bool hasFailed() const { return m_failure != 0; }
    /// What a commit that failed was to become.
    bool isWaiting() const { return m_pages.isAnyWaiting(); }
    /// Until the next false: what is to be committed is what a transaction that is given up puts back, and is
    /// forgotten with all that waits.
    void setRollingBack(bool isGivingUp);

    /// Opens each of `count` pages from `first`, as they are on the disk.
    int verify(quint32 first, quint32 count) const;
    /// Opens each page and each content.
    int verifyAll() const;

    Result<QList<BookKey>> keys() const;
    Result<> addKey(const NewKey &key);
    Result<> changeKey(int id, const NewKey &key);
    /// Seals everything again under `fresh`; the keys in `without` go, those in `added` come, the rest stay.
    Result<> sealAgain(const DataKey &fresh, const QList<int> &without, const QList<NewKey> &added);

    /// Seals everything again as `book` is, another copy of the same book: with its data key, for its keys.
    Result<> sealLike(const SealedFile &book);

    int writeBlob(const QByteArray &id, const QByteArray &content);
    int readBlob(const QByteArray &id, QByteArray &content) const;
    /// All contents of the book, whether they can be read or not.
    QList<QByteArray> blobIds() const { return m_contents.ids(); }
    /// Forgets the contents that are not among `kept`.
    int keepBlobs(const QList<QByteArray> &kept);

    /// Copies the whole file, as it is on the disk, into an existing empty one, durably.
    int copyTo(const QString &path) const;

    const Superblock &head() const { return m_head; }
    const FileId &fileId() const { return m_facts.file; }
    const DataKey &key() const { return m_key; }
    Access access() const { return m_access; }
    QString message() const { return m_outer->message(); }

private:
    SealedFile(std::unique_ptr<ContainerFile> outer, SealedFacts facts, const DataKey &key, Access access);
    int load();
    int inTransaction(const std::function<int()> &work);
    int writeHead();
    Digest macOf(quint64 generation, quint32 pages);
    int setSlots(const QList<KeySlot> &keySlots);
    int inKeyTransaction(const std::function<int()> &work);
    Result<> changeSlots(const Result<QList<KeySlot>> &keySlots);
    Result<> resealAll(const DataKey &key, PageCipher &fresh, const QList<KeySlot> &keySlots);
    Result<> asResult(int code) const;

    std::unique_ptr<ContainerFile> m_outer;
    SealedFacts m_facts;
    DataKey m_key;
    PageCipher m_sealer;
    Access m_access;
    Superblock m_head, m_intended;
    SealedPages m_pages{*m_outer, m_sealer};
    SealedContents m_contents{*m_outer, m_sealer, m_facts};
    bool m_isGivingUp = false;
    int m_failure = 0;
};
