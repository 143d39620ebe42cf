// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/salvage.h"

#include "model/book/book_copy.h"
#include "model/book/book_file.h"
#include "model/book/salvage_contents.h"
#include "model/database/connection.h"
#include "model/database/migrator.h"
#include "model/database/schema_check.h"
#include "model/sealed/page_scan.h"
#include "model/sealed/recovery_code.h"
#include "model/sealed/sealed_file.h"
#include "model/sealed/sealed_vfs.h"
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QUuid>
#include <QtEndian>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

struct SalvageText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error nothingToRead() {
    return {ErrorKind::Damaged, SalvageText::tr("Nothing could be read from this book any more."), {}};
}

FileId fileIdOf(const QByteArray &bytes) {
    FileId id{};
    std::memcpy(id.data(), bytes.constData(), qMin(id.size(), std::size_t(bytes.size())));
    return id;
}

/// A sealed file that is gone when this goes. Its only key is written down nowhere: whatever an interruption
/// leaves of it can be read by nobody.
class PassingFile {
public:
    explicit PassingFile(QString path) : m_path(std::move(path)) {}
    ~PassingFile() {
        m_file.reset();
        QFile::remove(m_path);
    }
    Q_DISABLE_COPY_MOVE(PassingFile)

    Result<> make() {
        const DataKey key = DataKey::random();
        if (auto made = makeBookFile(m_path); !made)
            return made;
        const NewKey thrownAway{KeySecret::recovery(newRecoveryCode()), {}, {1, 64}};
        if (auto made = SealedFile::create(m_path, {thrownAway}, key); !made)
            return made;
        const int code = SealedFile::open(m_path, key, Access::ReadWrite, m_file);
        return code == SQLITE_OK ? Result<>() : errorOfCode(code, m_path);
    }
    SealedFile &file() { return *m_file; }

private:
    QString m_path;
    std::unique_ptr<SealedFile> m_file;
};

/// Where the damaged book has a page no more, that of the backup stands in, so that the tree of each table
/// hangs together. Gives how many did.
Result<int> fillGaps(const QString &backup, const DataKey &key, const QSet<quint32> &there,
                     SealedFile &into) {
    std::unique_ptr<SealedFile> file;
    int code = SealedFile::open(backup, key, Access::ReadOnly, file);
    int filled = 0;
    unsigned char page[sealed::kPageSize];
    for (quint32 no = 1; code == SQLITE_OK && no <= file->pageCount(); ++no) {
        if (there.contains(no))
            continue;
        code = file->read(no, page);
        if (code == SQLITE_OK)
            code = into.write(no, page);
        ++filled;
    }
    return code == SQLITE_OK ? Result<int>(filled) : errorOfCode(code, backup);
}

/// SQLite would read no table behind a lost page of the list of tables; an empty page in its place loses only
/// those that were on it. https://www.sqlite.org/fileformat.html, "B-tree Pages"; the first page has its head
/// at 100.
void mendListOfTables(const QSet<quint32> &there, SealedFile &into) {
    constexpr int headAt = 100, interior = 5, leaf = 13;
    unsigned char first[sealed::kPageSize];
    if (into.read(1, first) != SQLITE_OK || first[headAt] != interior)
        return;
    QList<quint32> children = {qFromBigEndian<quint32>(first + headAt + 8)};
    const int cells = qFromBigEndian<quint16>(first + headAt + 3);
    for (int i = 0; i < cells && headAt + 14 + 2 * i < sealed::kPageSize; ++i) {
        const int cell = qFromBigEndian<quint16>(first + headAt + 12 + 2 * i);
        if (cell + 4 <= sealed::kPageSize)
            children.append(qFromBigEndian<quint32>(first + cell));
    }
    unsigned char empty[sealed::kPageSize] = {
        leaf, 0, 0, 0, 0, sealed::kPageContent >> 8, sealed::kPageContent & 0xff};
    for (const quint32 child : children) {
        if (!there.contains(child) && child > 1 && child <= sealed::kMostPages)
            into.write(child, empty);
    }
}

/// The pages that can be read, in a sealed file of their own, so that nothing plain touches the disk.
Result<int> gatherPages(const QString &damaged, const PageCipher &sealer, const QString &backup,
                        const DataKey &key, SealedFile &into) {
    QSet<quint32> there;
    int written = SQLITE_OK;
    scanPages(damaged, sealer, [&](quint32 no, const unsigned char *page) {
        there.insert(no);
        if (written == SQLITE_OK)
            written = into.write(no, page);
    });
    if (written != SQLITE_OK)
        return errorOfCode(written, into.message());
    Result<int> filled = 0;
    if (!backup.isEmpty())
        filled = fillGaps(backup, key, there, into);
    else
        mendListOfTables(there, into);
    if (!filled)
        return filled;
    if (there.isEmpty() || into.pageCount() == 0 || (!there.contains(1) && *filled == 0))
        return nothingToRead();
    const int code = into.commit();
    return code == SQLITE_OK ? filled : errorOfCode(code, into.message());
}

/// A connection of its own to a sealed file. Two of them keep the errors of the damaged one away from the
/// other.
class RescueDatabase {
public:
    explicit RescueDatabase(SealedFile &file) : m_vfs(file) {}
    ~RescueDatabase() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(RescueDatabase)

    int open(const char *settings) {
        const int code = sqlite3_open_v2(m_vfs.uri().toUtf8().constData(), &m_handle,
                                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr);
        return code == SQLITE_OK ? run(settings) : code;
    }
    /// Only tables are read: a view or a virtual table of the same name would be run and may have no end.
    void readOnlyTables() {
        for (const int option :
             {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW})
            sqlite3_db_config(m_handle, option, 0, nullptr);
        sqlite3_drop_modules(m_handle, nullptr);
    }
    int run(const char *sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }
    QString message() const { return QString::fromUtf8(sqlite3_errmsg(m_handle)); }
    sqlite3 *handle() const { return m_handle; }

private:
    SealedVfs m_vfs;
    sqlite3 *m_handle = nullptr;
};

// A list of tables that has gaps, and a file that ends too early, are read as far as they go.
constexpr char kDamagedSettings[] = "PRAGMA writable_schema = ON; PRAGMA temp_store = MEMORY;";
constexpr char kTargetSettings[] =
    "PRAGMA journal_mode = MEMORY; PRAGMA temp_store = MEMORY; PRAGMA cache_spill = OFF;"
    "PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = ON; BEGIN;";

Result<QList<RescuedTable>> rescueInto(SealedFile &target, SealedFile &pages) {
    RescueDatabase damaged(pages), book(target);
    if (const int code = damaged.open(kDamagedSettings); code != SQLITE_OK)
        return errorOfCode(code, damaged.message());
    damaged.readOnlyTables();
    if (const int code = book.open(kTargetSettings); code != SQLITE_OK)
        return errorOfCode(code, book.message());
    const auto rescued = rescueRows(damaged.handle(), book.handle());
    const int code = book.run("COMMIT");
    return code == SQLITE_OK ? Result<QList<RescuedTable>>(rescued) : errorOfCode(code, book.message());
}

Result<> makeTarget(const QString &path, const QString &backup, const DataKey &key,
                    const QList<NewKey> &keys) {
    if (backup.isEmpty()) {
        if (auto made = SealedFile::create(path, keys, key); !made)
            return made;
    } else {
        std::unique_ptr<SealedFile> file;
        int code = SealedFile::open(backup, key, Access::ReadOnly, file);
        if (code == SQLITE_OK)
            code = file->copyTo(path);
        if (code != SQLITE_OK)
            return errorOfCode(code, backup);
    }
    const auto connection = Connection::open(path, key, Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (!backup.isEmpty()) {
        if (auto ours = checkSchema(**connection); !ours)
            return ours;
    }
    return migrate(**connection, migrations());
}

/// What was counted is there, in the file, as a fresh look finds it.
Result<> prove(const QString &path, const DataKey &key, const QList<RescuedTable> &rescued,
               const QList<QByteArray> &contents) {
    const auto book = Connection::open(path, key, Access::ReadOnly);
    if (!book)
        return book.error();
    for (const RescuedTable &table : rescued) {
        const auto rows = (*book)->single(u"SELECT count(*) FROM \"%1\""_s.arg(table.table));
        if (!rows)
            return rows.error();
        if (rows->toLongLong() != table.rows)
            return errorOfCode(SQLITE_IOERR, table.table);
    }
    for (const QByteArray &id : contents) {
        QByteArray content;
        if (const int code = (*book)->file()->readBlob(id, content); code != SQLITE_OK)
            return errorOfCode(SQLITE_IOERR, u"content"_s);
    }
    return {};
}

} // namespace

bool Salvage::isWhole() const {
    return pagesOfBackup == 0 && lostContents == 0 &&
           std::all_of(tables.begin(), tables.end(), [](const RescuedTable &table) { return table.isWhole; });
}

Result<Salvage> salvageBook(const QString &damaged, const QByteArray &fileId, const DataKey &key,
                            const QString &target, const QString &backup, const QList<NewKey> &keys) {
    const PageCipher sealer(fileIdOf(fileId), key);
    const DataKey bookKey = backup.isEmpty() ? DataKey::random() : key;
    Salvage salvage;
    const auto fill = [&](const QString &path) -> Result<> {
        PassingFile pages(path + u"-pages"_s);
        if (auto made = pages.make(); !made)
            return made;
        const auto filled = gatherPages(damaged, sealer, backup, key, pages.file());
        if (!filled)
            return filled.error();
        salvage.pagesOfBackup = *filled;
        if (auto made = makeTarget(path, backup, bookKey, keys); !made)
            return made;
        std::unique_ptr<SealedFile> book;
        if (const int code = SealedFile::open(path, bookKey, Access::ReadWrite, book); code != SQLITE_OK)
            return errorOfCode(code, path);
        const auto rescued = rescueInto(*book, pages.file());
        if (!rescued)
            return rescued.error();
        salvage.tables = *rescued;
        const auto isEmpty = [](const RescuedTable &table) { return table.kept == 0; };
        if (std::all_of(rescued->begin(), rescued->end(), isEmpty))
            return nothingToRead();
        const auto contents = copyContents(damaged, sealer, *book, salvage);
        if (!contents)
            return contents.error();
        book.reset();
        if (auto proved = prove(path, bookKey, *rescued, *contents); !proved)
            return proved;
        return nameContents(path, bookKey, *contents, *rescued);
    };
    if (auto made = makeFileDurably(target, fill); !made)
        return made.error();
    return salvage;
}
