// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/store.h"

#include "model/book/backups.h"
#include "model/book/book_copy.h"
#include "model/book/book_file.h"
#include "model/book/book_lock.h"
#include "model/book/session_table.h"
#include "model/child/child_table.h"
#include "model/database/connection.h"
#include "model/database/migrator.h"
#include "model/database/schema_check.h"
#include "model/directory/derived_columns.h"
#include "model/directory/service_finder.h"
#include "model/files/output_guard.h"
#include "model/sealed/hot_journal.h"
#include "model/sealed/sealed_file.h"
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr char kSetKind[] = "UPDATE book SET kind = ";
constexpr int kFirstWithKind = 5; // version of the schema
constexpr char kKind[] = "SELECT kind FROM book";

/// A copy of an older book is made and looked through before its schema is changed.
Result<> backUpBeforeMigration(const Connection &connection, const QString &path, int version) {
    const bool isOldFormat = connection.file()->format() < sealed::kFormat;
    const QString backup = isOldFormat ? u"%1.before-format-%2"_s.arg(path).arg(sealed::kFormat)
                                       : u"%1.before-version-%2"_s.arg(path).arg(version + 1);
    if (QFile::exists(backup))
        return {}; // an earlier try was interrupted; its copy is the older one and is kept
    return copyBook(*connection.file(), backup);
}

Result<> bringUpToDate(Connection &connection, const QString &path) {
    if (auto ours = checkSchema(connection); !ours)
        return ours;
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    const bool hasOldTables = *version < migrations().last().number;
    if (hasOldTables && connection.isReadOnly())
        return Error{ErrorKind::ReadOnly,
                     QCoreApplication::translate(
                         "Store", "This book was made with an older Hearthbook, and nothing can "
                                  "be written here. Copy it to your own folder and open it there."),
                     {}};
    if (connection.isReadOnly())
        return {};
    if (hasOldTables || connection.file()->format() < sealed::kFormat) {
        if (auto safe = backUpBeforeMigration(connection, path, *version); !safe)
            return safe;
        const auto upgrade = [](SealedFile &file) { return file.upgrade(); };
        if (auto upgraded = connection.changeFile(upgrade); !upgraded)
            return upgraded;
    }
    const auto migrated = migrate(connection, migrations());
    return migrated ? deriveMissingColumns(connection) : migrated;
}

Error damaged(const QString &detail) {
    return {ErrorKind::Damaged, QCoreApplication::translate("Store", "This book is damaged."), detail};
}

} // namespace

Store::Store(QString path, std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection) :
    OpenTables(*connection), m_path(std::move(path)), m_lock(std::move(lock)),
    m_connection(std::move(connection)), m_serviceFinder(std::make_unique<ServiceFinder>(*m_connection)),
    m_stamps(*m_connection), m_keys(*m_connection),
    m_drafts(*m_connection, [this](const auto &write) { return inTransaction(write); }),
    m_attachmentContents(*m_connection, table<AttachmentTable>()) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const QList<NewKey> &keys, BookKind kind) {
    if (auto free = mayBeMadeByAPerson(path); !free)
        return free.error();
    const DataKey key = DataKey::random();
    const auto fill = [&](const QString &file) -> Result<> {
        if (auto made = SealedFile::create(file, keys, key); !made)
            return made;
        auto connection = Connection::open(file, key, Access::ReadWrite);
        if (!connection)
            return connection.error();
        auto made = migrate(**connection, migrations());
        return made ? (*connection)->script(kSetKind + QByteArray::number(int(kind))) : made;
    };
    // It gets its name when it is whole, so that a half-made book is never met.
    if (auto made = makeFileDurably(path, fill); !made)
        return made.error();
    return open(path, key);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const KeySecret &secret) {
    const auto info = inspectBook(path);
    if (!info)
        return info.error();
    if (info->isPlain) {
        if (auto sealed = sealPlainBook(path); !sealed)
            return sealed.error();
    }
    const auto key = unlockBook(path, secret);
    return key ? open(path, *key) : key.error();
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const DataKey &key) {
    const auto info = inspectBook(path);
    if (!info)
        return info.error();
    const QString file = QFileInfo(path).canonicalFilePath();
    return openSealed(file, key, info->isReadOnly ? Access::ReadOnly : Access::ReadWrite);
}

Result<std::unique_ptr<Store>> Store::openToLookAt(const QString &path, const DataKey &key) {
    if (auto info = inspectBook(path); !info)
        return info.error();
    return openSealed(QFileInfo(path).canonicalFilePath(), key, Access::ReadOnly);
}

Result<std::unique_ptr<Store>> Store::openSealed(const QString &path, const DataKey &key, Access access) {
    std::unique_ptr<QLockFile> lock;
    if (access == Access::ReadWrite) {
        auto locked = lockBook(path);
        if (!locked)
            return locked.error();
        lock = *std::move(locked);
        if (const int code = settleJournal(path, key); code != SQLITE_OK)
            return errorOfCode(code, u"journal, code %1"_s.arg(code));
    }
    auto connection = Connection::open(path, key, access);
    if (!connection)
        return connection.error();
    if (auto ready = bringUpToDate(**connection, path); !ready)
        return ready.error();
    auto store = std::unique_ptr<Store>(new Store(path, std::move(lock), *std::move(connection)));
    if (auto read = store->readKind(); !read)
        return read.error();
    store->m_attachmentContents.forgetUnused();
    return store;
}

Result<std::unique_ptr<Store>> Store::openForReading(const QString &path, const DataKey &key) {
    if (auto info = inspectBook(path); !info)
        return info.error();
    const QString file = QFileInfo(path).canonicalFilePath();
    auto connection = Connection::open(file, key, Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (auto ours = checkSchema(**connection); !ours)
        return ours.error();
    const auto version = schemaVersion(**connection);
    if (!version)
        return version.error();
    auto store = std::unique_ptr<Store>(new Store(file, nullptr, *std::move(connection)));
    if (*version >= kFirstWithKind) {
        if (auto read = store->readKind(); !read)
            return read.error();
    }
    return store;
}

Result<> Store::readKind() {
    const auto kind = m_connection->single(QString::fromLatin1(kKind));
    if (!kind)
        return kind.error();
    m_kind = BookKind(kind->toInt());
    return {};
}

Result<bool> Store::isOfThisVersion() const {
    const auto version = schemaVersion(*m_connection);
    if (!version)
        return version.error();
    return *version == migrations().last().number;
}

bool Store::isReadOnly() const {
    return m_connection->isReadOnly();
}

QByteArray Store::fileId() const {
    const SealedFile *file = m_connection->file();
    return file ? bytesOf(file->fileId()) : QByteArray();
}

quint64 Store::generation() const {
    return m_connection->file() ? m_connection->file()->head().generation : 0;
}

Result<BookContents> Store::contents() const {
    const auto child = table<ChildTable>().get();
    if (!child)
        return child.error();
    BookContents contents{.isDirectory = m_kind == BookKind::Directory, .childName = child->name};
    if (const auto state = this->state(); state) // not yet there in a backup of an older version
        contents.lastChanged = state->lastChanged();
    using Counts = std::vector<std::pair<const char *, int *>>;
    const Counts counts = contents.isDirectory ? Counts{{"service", &contents.services},
                                                        {"organization", &contents.organizations}}
                                               : Counts{{"goal", &contents.goals},
                                                        {"diary_entry", &contents.diaryEntries},
                                                        {"contact", &contents.contacts},
                                                        {"appointment", &contents.appointments}};
    for (const auto &[table, count] : counts) {
        const auto rows = m_connection->single(u"SELECT count(*) FROM "_s + QLatin1String(table));
        if (!rows)
            return rows.error();
        *count = rows->toInt();
    }
    return contents;
}

Result<QList<TableShape>> Store::tables() const {
    return tablesOf(*m_connection);
}

Result<> Store::eachRow(const TableShape &table,
                        const std::function<Result<>(const QVariantList &)> &take) const {
    return ::eachRow(*m_connection, table, take);
}

/// Before anything is written, so that what was there can still be read.
Result<> Store::stampAll(const ChangeSet &changes) {
    if (m_kind != BookKind::CareBook)
        return {};
    for (const Change &change : changes.changes) {
        const RecordStamp now{{m_session, m_change}, change.isRemoval()};
        if (auto noted = m_stamps.note(tableOf(change).nameOf(change), change.recordId(), now); !noted)
            return noted;
    }
    return {};
}

Result<> Store::writeAll(const ChangeSet &changes, const Progress &progress) {
    if (auto stamped = stampAll(changes); !stamped)
        return stamped;
    for (const Change &change : changes.changes) {
        if (auto written = tableOf(change).write(change, progress); !written)
            return written;
    }
    return {};
}

/// With each change. The clock only serves to tell people a date; nothing is ordered by it.
Result<> Store::noteSession() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_change = qMax(m_change, qint64(generation())) + 1; // grows, also when a new key begins to count anew
    if (m_sessionNoted)
        return changeSession(*m_connection, m_session, now, m_change);
    return addSession(*m_connection, {m_session, generation(), now}, m_change);
}

Result<BookState> Store::state() const {
    const auto sessions = readSessions(*m_connection);
    if (!sessions)
        return sessions.error();
    return BookState{fileId(), generation(), *sessions};
}

Result<> Store::inTransaction(const std::function<Result<>()> &write) {
    if (m_isWriting)
        return Error{
            ErrorKind::Failed,
            QCoreApplication::translate("Store", "The book is being written to. Please wait a moment."),
            {}};
    const QScopedValueRollback<bool> writing(m_isWriting, true);
    auto done = m_connection->inTransaction([&] {
        auto noted = noteSession();
        return noted ? write() : noted;
    });
    m_sessionNoted = m_sessionNoted || done;
    return done;
}

Result<> Store::apply(const ChangeSet &changes, const Progress &progress) {
    auto done = inTransaction([&] { return writeAll(changes, progress); });
    if (done)
        Q_EMIT changed(touchedBy(changes));
    return done;
}

Result<bool> Store::checkPages(quint32 first, quint32 count) const {
    const SealedFile *file = m_connection->file();
    const int code = file ? file->verify(first, count) : SQLITE_IOERR;
    if (code != SQLITE_OK)
        return errorOfCode(code, u"pages from %1"_s.arg(first));
    return first + count > file->head().pages;
}

Result<> Store::check() const {
    if (auto records = checkRecords(); !records)
        return records;
    const auto lost = m_attachmentContents.lost();
    if (!lost)
        return lost.error();
    return lost->isEmpty() ? Result<>() : damaged(u"%1 attachments"_s.arg(lost->size()));
}

Result<> Store::checkRecords() const {
    if (auto pages = checkPages(1, sealed::kMostPages); !pages)
        return pages.error();
    for (const char *question : {"PRAGMA integrity_check", "SELECT count(*) FROM pragma_foreign_key_check"}) {
        const auto answer = m_connection->single(QString::fromLatin1(question));
        if (!answer)
            return answer.error();
        const QString text = answer->toString();
        if (text != u"ok"_s && text != u"0"_s)
            return damaged(text);
    }
    return {};
}

bool Store::isSameState(const QString &path) const {
    const SealedFile *file = m_connection->file();
    std::unique_ptr<SealedFile> other;
    return file && SealedFile::open(path, file->key(), Access::ReadOnly, other) == SQLITE_OK &&
           other->head() == file->head();
}

Result<> Store::saveCopy(const QString &path, const Progress &progress) const {
    return m_connection->file() ? copyBook(*m_connection->file(), path, progress)
                                : errorOfCode(SQLITE_IOERR, {});
}

Result<> Store::sealCopyAgain(const QString &path, const DataKey &before) const {
    return m_connection->file() ? sealLike(*m_connection->file(), path, before)
                                : errorOfCode(SQLITE_IOERR, {});
}

Result<DataKey> Store::dataKey() const {
    if (!m_connection->file())
        return errorOfCode(SQLITE_IOERR, {});
    return m_connection->file()->key();
}
