// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/book_copy.h"

#include "model/book/book_file.h"
#include "model/book/book_lock.h"
#include "model/database/connection.h"
#include "model/database/schema_check.h"
#include "model/files/atomic_replace.h"
#include "model/files/output_guard.h"
#include "model/files/passing_name.h"
#include "model/sealed/hot_journal.h"
#include "model/sealed/sealed_file.h"
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

struct BookCopyText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr quint32 kPagesAtOnce = 512;

/// Each page is opened. The copy and the look at the whole, which come before and after, take about as long.
Result<> openPages(const SealedFile &file, const QString &path, const Progress &progress) {
    const quint32 pages = file.head().pages;
    for (quint32 first = 1; first <= pages; first += kPagesAtOnce) {
        if (!progress.goesOn(pages + first, qint64(3) * pages))
            return Error{ErrorKind::Failed, BookCopyText::tr("It was stopped, and no copy was made."), {}};
        if (const int code = file.verify(first, kPagesAtOnce); code != SQLITE_OK)
            return errorOfCode(code, path);
    }
    return {};
}

/// A content that is damaged in the book itself is no fault of its copy, and no reason to have no copy.
Result<> openContents(const SealedFile &copy, const SealedFile &book) {
    for (const QByteArray &id : copy.blobIds()) {
        QByteArray content, before;
        if (copy.readBlob(id, content) != SQLITE_OK && book.readBlob(id, before) == SQLITE_OK)
            return errorOfCode(SQLITE_CORRUPT, u"attachment"_s);
    }
    return {};
}

Result<> lookThrough(const QString &path, const DataKey &key, const Progress &progress = {}) {
    auto connection = Connection::open(path, key, Access::ReadOnly);
    if (!connection)
        return connection.error();
    const SealedFile &file = *(*connection)->file();
    if (auto opened = openPages(file, path, progress); !opened)
        return opened;
    const auto verdict = (*connection)->single(u"PRAGMA integrity_check"_s);
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != u"ok"_s)
        return errorOfCode(SQLITE_CORRUPT, verdict->toString());
    return {};
}

} // namespace

Result<> makeFileDurably(const QString &path, const std::function<Result<>(const QString &)> &fill) {
    if (QFileInfo::exists(path))
        return Error{ErrorKind::Invalid,
                     BookCopyText::tr("There is already a file of this name. It was left as it is."),
                     {}};
    if (auto called = mayBeCalled(path); !called)
        return called;
    const QString beside = passingName(path);
    auto done = makeBookFile(beside);
    if (!done)
        return done;
    done = fill(beside);
    if (done) {
        setJournalAside(path); // of a book that lay here before
        done = durableRename(beside, path);
    }
    if (!done && done.error().kind != ErrorKind::Unsure) {
        QFile::remove(beside);
        QFile::remove(beside + u"-journal"_s);
    }
    return done;
}

Result<> copyBook(const SealedFile &book, const QString &path, const Progress &progress) {
    return makeFileDurably(path, [&](const QString &file) -> Result<> {
        if (const int code = book.copyTo(file); code != SQLITE_OK)
            return errorOfCode(code, file);
        if (auto looked = lookThrough(file, book.key(), progress); !looked)
            return looked;
        std::unique_ptr<SealedFile> copy;
        const int code = SealedFile::open(file, book.key(), Access::ReadOnly, copy);
        return code == SQLITE_OK ? openContents(*copy, book) : errorOfCode(code, file);
    });
}

Result<> sealLike(const SealedFile &book, const QString &path, const DataKey &before) {
    std::unique_ptr<SealedFile> old;
    if (const int code = SealedFile::open(path, before, Access::ReadOnly, old); code != SQLITE_OK)
        return errorOfCode(code, path);
    const QString sealed = passingName(path);
    auto done = makeFileDurably(sealed, [&](const QString &file) -> Result<> {
        if (const int code = old->copyTo(file); code != SQLITE_OK)
            return errorOfCode(code, file);
        std::unique_ptr<SealedFile> fresh;
        if (const int code = SealedFile::open(file, before, Access::ReadWrite, fresh); code != SQLITE_OK)
            return errorOfCode(code, file);
        if (auto upgraded = fresh->upgrade(); !upgraded)
            return upgraded;
        if (auto again = fresh->sealLike(book); !again)
            return again;
        if (auto same = openContents(*fresh, *old); !same)
            return same;
        fresh.reset();
        return lookThrough(file, book.key());
    });
    old.reset();
    if (done)
        done = durableSwap(sealed, path);
    if (done.ok() || done.error().kind != ErrorKind::Unsure)
        QFile::remove(sealed); // by now the old copy, or one that nobody needs
    return done;
}

Result<> sealPlainBook(const QString &path) {
    const QString file = QFileInfo(path).canonicalFilePath();
    const auto lock = lockBook(file);
    if (!lock)
        return lock.error();
    const DataKey key = DataKey::random();
    const QString sealed = passingName(file);
    auto done = makeFileDurably(sealed, [&](const QString &fresh) -> Result<> {
        const auto plain = Connection::openPlain(file);
        if (!plain)
            return plain.error();
        if (auto ours = checkSchema(**plain); !ours)
            return ours;
        if (auto made = SealedFile::create(fresh, {NewKey::open()}, key); !made)
            return made;
        if (auto poured = (*plain)->pourInto(fresh, key); !poured)
            return poured;
        return lookThrough(fresh, key);
    });
    // In one step the sealed one gets the book's name, so that there is always a book of this name.
    if (done)
        done = durableSwap(sealed, file);
    return done ? durableRename(sealed, file + u".before-sealing"_s) : done;
}
