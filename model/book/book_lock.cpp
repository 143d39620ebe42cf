// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/book_lock.h"

#include "model/base/isolated.h"
#include "model/sealed/file_claim.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

struct BookLockText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString lockName(const QString &path) {
    const QFileInfo file(path);
    return file.absoluteDir().filePath(u'.' + file.fileName() + u".lock"_s);
}

struct Holder {
    qint64 process = 0;
    QString computer = {};
    QString program = {};

    bool isElsewhere() const { return computer != QSysInfo::machineHostName(); }
};

/// Nothing where a crash has torn the lock.
std::optional<Holder> holderOf(const QLockFile &lock) {
    Holder holder;
    if (!lock.getLockInfo(&holder.process, &holder.computer, &holder.program))
        return std::nullopt;
    return holder;
}

Error openElsewhere(const QLockFile &lock) {
    const auto holder = holderOf(lock);
    if (!holder)
        return {ErrorKind::Locked, BookLockText::tr("This book is open in another window."), {}};
    return {
        ErrorKind::Locked,
        BookLockText::tr(
            "This book is already open: program %1, number %2, on the computer %3. Please use that window.")
            .arg(isolated(holder->program), QString::number(holder->process), isolated(holder->computer)),
        {}};
}

/// Who keeps a book open holds the kernel's lock on the file too, which ends with the process. The number of
/// a dead process may belong to another Hearthbook by now, so the number alone does not tell.
bool holderIsGone(const QString &name, const QLockFile &lock) {
    if (const auto holder = holderOf(lock); holder && holder->isElsewhere())
        return false; // another computer's kernel knows
    QFile file(name);
    struct stat opened = {}, named = {};
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) &&
           ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0 && ::fstat(file.handle(), &opened) == 0 &&
           ::stat(QFile::encodeName(name).constData(), &named) == 0 && opened.st_ino == named.st_ino &&
           file.remove();
}

/// This computer may have had another name when it took the lock, so the name alone does not tell.
bool isInUse(const QString &path) {
    FileClaim claim;
    return claim.claim(path) == SQLITE_BUSY;
}

} // namespace

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
        BookLockText::tr("Nothing can be written beside this book. So it cannot be opened safely here."),
        {}};
}

std::optional<OtherComputer> otherComputerWith(const QString &path) {
    const QString book = QFileInfo(path).canonicalFilePath();
    const QString name = lockName(book);
    const auto holder = holderOf(QLockFile(name));
    if (book.isEmpty() || !holder || !holder->isElsewhere() || isInUse(book))
        return std::nullopt;
    return OtherComputer{holder->computer, QFileInfo(name).lastModified()};
}

void removeLockOf(const OtherComputer &gone, const QString &path) {
    if (otherComputerWith(path) == gone)
        QFile::remove(lockName(QFileInfo(path).canonicalFilePath()));
}
