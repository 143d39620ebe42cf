// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/book/attachment_contents.h"
#include "model/book/book_ancestry.h"
#include "model/book/book_contents.h"
#include "model/book/book_copy.h"
#include "model/book/book_drafts.h"
#include "model/book/book_keys.h"
#include "model/book/record_stamps.h"
#include "model/database/open_tables.h"
#include "model/database/table_dump.h"

#include <QObject>
#include <QUuid>
#include <functional>
#include <memory>

class Connection;
class QLockFile;
class ServiceFinder;
enum class Access;

/// A child's care book, or a social worker's directory of services, in which there is no child.
enum class BookKind { CareBook, Directory };

/// One open book. The only place that writes to it; every write is one durable transaction.
class Store : public QObject, public OpenTables {
    Q_OBJECT
public:
    /// Makes a new book that opens with any of `keys`. A file that is already there is never touched: that
    /// is an error.
    static Result<std::unique_ptr<Store>> create(const QString &path,
                                                 const QList<NewKey> &keys = {NewKey::open()},
                                                 BookKind kind = BookKind::CareBook);
    /// Opens an existing book. A file that is empty, foreign, newer, locked, damaged or unreadable is refused
    /// and left as it is. Where nothing can be written, the book opens for reading.
    static Result<std::unique_ptr<Store>> open(const QString &path, const DataKey &key);
    static Result<std::unique_ptr<Store>> open(const QString &path,
                                               const KeySecret &secret = KeySecret::open());
    /// Opens the book itself for reading alone, as where nothing can be written, and keeps nobody away: while
    /// another computer may have it open.
    static Result<std::unique_ptr<Store>> openToLookAt(const QString &path, const DataKey &key);
    /// Opens for reading alone, without keeping others away or bringing an older one up to date: for looking
    /// into backups.
    static Result<std::unique_ptr<Store>> openForReading(const QString &path, const DataKey &key);
    ~Store() override;

    QString path() const { return m_path; }
    BookKind kind() const { return m_kind; }
    bool isReadOnly() const;
    /// False for an older one that was opened for reading as it is.
    Result<bool> isOfThisVersion() const;
    /// 16 bytes that are the same in every copy of the book.
    QByteArray fileId() const;
    /// Counts the commits; 0 after the disk went away.
    quint64 generation() const;
    /// For comparing with other copies of the book.
    Result<BookState> state() const;
    Result<BookContents> contents() const;
    /// Whether the file there is this book in this very state.
    bool isSameState(const QString &path) const;

    /// For taking everything out of the book.
    Result<QList<TableShape>> tables() const;
    Result<> eachRow(const TableShape &table,
                     const std::function<Result<>(const QVariantList &)> &take) const;

    const ServiceFinder &serviceFinder() const { return *m_serviceFinder; }

    /// Does all of `changes` or nothing, durably, then says changed(). An error means that nothing was saved;
    /// only ErrorKind::Unsure means that nobody can tell.
    /// A long one tells its progress, in entries of an import; when it is stopped, all of it is given up.
    /// Nothing else can be written meanwhile.
    Result<> apply(const ChangeSet &changes, const Progress &progress = {});

    BookDrafts &drafts() { return m_drafts; }
    const BookDrafts &drafts() const { return m_drafts; }
    BookKeys &keys() { return m_keys; }
    const BookKeys &keys() const { return m_keys; }
    AttachmentContents &attachmentContents() { return m_attachmentContents; }
    const AttachmentContents &attachmentContents() const { return m_attachmentContents; }

    /// Looks through the whole book for damage; one line of detail in the error.
    Result<> check() const;
    /// The same without the contents of attachments.
    Result<> checkRecords() const;
    /// The same for `count` pages from `first` (from 1) alone: true when these were the last ones.
    Result<bool> checkPages(quint32 first, quint32 count) const;

    /// Copies the whole sealed book to `path`, where no file may be, and looks through the copy.
    Result<> saveCopy(const QString &path, const Progress &progress = {}) const;

    /// Seals a copy of this book that opens with `before` again, so that the present keys alone open it. It
    /// takes the place of the copy when it was looked through.
    Result<> sealCopyAgain(const QString &path, const DataKey &before) const;
    /// The key to the open book, for copies of it.
    Result<DataKey> dataKey() const;

Q_SIGNALS:
    void changed(Tables tables);

private:
    Store(QString path, std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection);
    static Result<std::unique_ptr<Store>> openSealed(const QString &path, const DataKey &key, Access access);

    Result<> readKind();
    Result<> inTransaction(const std::function<Result<>()> &write);
    Result<> writeAll(const ChangeSet &changes, const Progress &progress);
    Result<> noteSession();
    Result<> stampAll(const ChangeSet &changes);

    QString m_path;
    BookKind m_kind = BookKind::CareBook;
    std::unique_ptr<QLockFile> m_lock;
    QUuid m_session = QUuid::createUuid();
    bool m_sessionNoted = false;
    bool m_isWriting = false;
    qint64 m_change = 0;                      ///< the number of the change that is being written
    std::unique_ptr<Connection> m_connection; // before the tables, which use it
    std::unique_ptr<ServiceFinder> m_serviceFinder;
    RecordStamps m_stamps;
    BookKeys m_keys;
    BookDrafts m_drafts;
    AttachmentContents m_attachmentContents;
};
