// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/book_file.h"

#include "model/store/migrator.h"
#include "model/store/sealed/hot_journal.h"
#include "model/store/sealed/sealed_file.h"
#include "model/store/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QtEndian>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace {

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr char kSqliteMagic[] = "SQLite format 3"; // with its closing zero 16 bytes
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;

struct BookFileText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error notABook() {
    return {ErrorKind::NotABook,
            BookFileText::tr("This file is not a Hearthbook book. It was left as it is."),
            {}};
}

quint32 numberAt(const QByteArray &header, int offset) {
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool isSealed(const QByteArray &header) {
    return numberAt(header, kApplicationIdAt) == sealed::kApplicationId;
}

Result<> inspectHeader(const QByteArray &header) {
    if (!isBookHeader(header))
        return notABook();
    if (isSealed(header))
        return numberAt(header, kUserVersionAt) > quint32(sealed::kFormat) ? newerBook() : Result<>();
    if (int(numberAt(header, kUserVersionAt)) > migrations().last().number)
        return newerBook();
    return {};
}

/// The folder counts too: a journal must be written beside the book.
bool isReadOnly(const QFileInfo &file) {
    return !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
}

Result<BookInfo> inspectSealed(const QString &path, BookInfo info) {
    SealedFacts facts;
    if (const int code = SealedFile::inspect(path, facts); code != SQLITE_OK) {
        if (code == SQLITE_BUSY) {
            if (const auto lock = lockBook(path); !lock)
                return lock.error(); // it names who has the book
        }
        return errorOfCode(code, QStringLiteral("code %1").arg(code));
    }
    info.fileId = QByteArray(reinterpret_cast<const char *>(facts.file.data()), qsizetype(facts.file.size()));
    for (const Slot &slot : facts.keySlots) {
        if (!info.keys.contains(slot.kind))
            info.keys.append(slot.kind);
    }
    return info;
}

QString lockName(const QString &path) {
    const QFileInfo file(path);
    return file.absoluteDir().filePath(QLatin1Char('.') + file.fileName() + QStringLiteral(".lock"));
}

Error openElsewhere(const QLockFile &lock) {
    qint64 process = 0;
    QString computer, program;
    if (!lock.getLockInfo(&process, &computer, &program))
        return {ErrorKind::Locked, BookFileText::tr("This book is open in another window."), {}};
    return {
        ErrorKind::Locked,
        BookFileText::tr(
            "This book is already open: program %1, number %2, on the computer %3. Please use that window.")
            .arg(program, QString::number(process), computer),
        {}};
}

/// Who keeps a book open holds the kernel's lock on the file too, which ends with the process. The number of
/// a dead process may belong to another Hearthbook by now, so the number alone does not tell.
bool holderIsGone(const QString &name, const QLockFile &lock) {
    qint64 process = 0;
    QString computer, program;
    const bool isReadable = lock.getLockInfo(&process, &computer, &program); // a crash may have torn it
    if (isReadable && computer != QSysInfo::machineHostName())
        return false; // another computer's kernel knows
    QFile file(name);
    struct stat opened = {}, named = {};
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) &&
           ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0 && ::fstat(file.handle(), &opened) == 0 &&
           ::stat(QFile::encodeName(name).constData(), &named) == 0 && opened.st_ino == named.st_ino &&
           file.remove();
}

} // namespace

bool isBookHeader(const QByteArray &begin) {
    return begin.size() >= kBookHeaderSize &&
           begin.startsWith(QByteArrayView(kSqliteMagic, sizeof kSqliteMagic)) &&
           (isSealed(begin) || numberAt(begin, kApplicationIdAt) == kBookApplicationId);
}

Result<BookInfo> inspectBook(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, BookFileText::tr("There is no book at this place any more."), path};
    if (!info.isFile())
        return notABook();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable,
                     BookFileText::tr("This file cannot be read. Perhaps it belongs to another person."),
                     file.errorString()};
    if (file.size() == 0)
        return Error{ErrorKind::NotABook, BookFileText::tr("This file is empty. It was left as it is."), {}};
    const QByteArray header = file.read(kBookHeaderSize);
    // A crash may have torn the header; then only its journal still knows it.
    const bool mayHeal = !isBookHeader(header) && hasHotJournal(info.canonicalFilePath());
    if (auto known = mayHeal ? Result<>() : inspectHeader(header); !known)
        return known.error();
    if (mayHeal || isSealed(header))
        return inspectSealed(info.canonicalFilePath(), {.isReadOnly = isReadOnly(info)});
    return BookInfo{.keys = {KeyKind::Open}, .isReadOnly = isReadOnly(info), .isPlain = true};
}

Result<DataKey> unlockBook(const QString &path, const KeySecret &secret) {
    SealedFacts facts;
    const int code = SealedFile::inspect(QFileInfo(path).canonicalFilePath(), facts);
    if (code != SQLITE_OK)
        return errorOfCode(code, QStringLiteral("code %1").arg(code));
    return unlockSlots(facts.keySlots, secret);
}

Result<> makeBookFile(const QString &path) {
    QFile file(path);
    if (file.exists())
        return Error{ErrorKind::Invalid,
                     BookFileText::tr("There is already a file of this name. It was left as it is."),
                     {}};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorKind::ReadOnly, BookFileText::tr("A book cannot be made at this place."),
                     file.errorString()};
    return {};
}

Result<std::unique_ptr<QLockFile>> lockBook(const QString &path) {
    const QString name = lockName(path);
    if (const QFileInfo left(name); left.exists() && left.size() == 0)
        QFile::remove(name); // the power went before it was written; SQLite's own lock guards the book still
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0); // a window may stay open for weeks; only a dead process frees its lock
    if (lock->tryLock(0) || (holderIsGone(name, *lock) && lock->tryLock(0)))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return openElsewhere(*lock);
    return Error{
        ErrorKind::ReadOnly,
        BookFileText::tr("Nothing can be written beside this book. So it cannot be opened safely here."),
        {}};
}
