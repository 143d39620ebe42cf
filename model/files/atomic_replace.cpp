// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/atomic_replace.h"

#include "model/files/output_guard.h"
#include "model/files/passing_name.h"
#include "model/files/real_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr mode_t kOwnerOnly = 0600;

struct DurableReplaceText {
    Q_DECLARE_TR_FUNCTIONS(DurableReplace)
};

/// A file descriptor that closes itself.
class Handle {
public:
    explicit Handle(int number) : m_number(number) {}
    ~Handle() { close(); }
    Q_DISABLE_COPY_MOVE(Handle)

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    /// Closing may be the moment in which a network disk tells that it has no room.
    bool close() {
        const int number = m_number;
        m_number = -1;
        return number < 0 || ::close(number) == 0;
    }

private:
    int m_number;
};

Error errorOf(int code) {
    const QString detail = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NotFound, DurableReplaceText::tr("The folder for this file is not there."),
                detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::ReadOnly,
                DurableReplaceText::tr("Nothing can be saved in this folder. Please choose another."),
                detail};
    case EEXIST:
        return {ErrorKind::Invalid,
                DurableReplaceText::tr("There is already a file of this name. It was left as it is."),
                detail};
    case ENOSPC:
    case EDQUOT:
        return {ErrorKind::Full, DurableReplaceText::tr("There is no room left on this disk."), detail};
    default:
        return {ErrorKind::Failed, DurableReplaceText::tr("This file could not be saved."), detail};
    }
}

/// After the names have changed: the new file is there, and a crash may still undo that.
Error unsureOf(int code) {
    return {ErrorKind::Unsure,
            DurableReplaceText::tr("The disk gave an error at the last moment. Nobody can tell whether this "
                                   "file is saved. Please look at it, and save it once more elsewhere."),
            QString::fromLocal8Bit(std::strerror(code))};
}

bool writeAll(int file, const QByteArray &content) {
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t count = ::write(file, content.constData() + written, size_t(content.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        written += count;
    }
    return true;
}

/// Some disks (memory sticks) cannot do this for a folder, and say so.
bool syncFolder(int folder) {
    return ::fsync(folder) == 0 || errno == EINVAL || errno == ENOTSUP;
}

bool writeNew(int folder, const QByteArray &name, const QByteArray &content) {
    Handle file(
        ::openat(folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kOwnerOnly));
    return file.isOpen() && writeAll(file.number(), content) && ::fsync(file.number()) == 0 && file.close();
}

/// Disks that cannot refuse to replace (memory sticks) get a look beforehand instead.
bool renameToFree(const QByteArray &from, const QByteArray &name) {
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, name.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    struct stat there {};
    if (::lstat(name.constData(), &there) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.constData(), name.constData()) == 0;
}

/// Where the disk cannot change two names in one step. What lies between keeps a name with which it is found.
Result<> swapInThreeSteps(const QByteArray &a, const QByteArray &b) {
    const QByteArray between = b + ".swapping";
    if (::rename(b.constData(), between.constData()) != 0)
        return errorOf(errno);
    if (::rename(a.constData(), b.constData()) != 0) {
        const int code = errno;
        return ::rename(between.constData(), b.constData()) == 0 ? errorOf(code) : unsureOf(code);
    }
    return ::rename(between.constData(), a.constData()) == 0 ? Result<>() : unsureOf(errno);
}

Result<> swapNames(const QByteArray &a, const QByteArray &b) {
    if (::renameat2(AT_FDCWD, a.constData(), AT_FDCWD, b.constData(), RENAME_EXCHANGE) == 0)
        return {};
    return errno == EINVAL || errno == ENOSYS ? swapInThreeSteps(a, b) : errorOf(errno);
}

/// First the names change, then what had the name before is looked at again: whatever came there at the last
/// moment is either let go knowingly, or gets its name back.
Result<> replaceNamed(const QString &made, const QString &path) {
    const QByteArray from = QFile::encodeName(made);
    const QByteArray name = QFile::encodeName(path);
    if (auto free = mayBeReplaced(path); !free)
        return free;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, name.constData(), RENAME_EXCHANGE) != 0) {
        // Memory sticks cannot do that.
        const bool isOtherDisk = errno == EINVAL || errno == ENOSYS;
        return isOtherDisk && ::rename(from.constData(), name.constData()) == 0 ? Result<>() : errorOf(errno);
    }
    if (auto free = mayBeReplaced(made); !free) {
        const auto back = swapNames(from, name);
        return back ? free : unsureOf(EIO);
    }
    ::unlink(from.constData()); // what stays of the old one is no reason to call the new one unsaved
    return {};
}

} // namespace

Result<> durableReplace(const QString &name, const QByteArray &content) {
    if (auto free = mayBeWritten(name); !free)
        return free;
    const QString path = realPlace(name);
    const QString folder = QFileInfo(path).absolutePath();
    const Handle opened(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen())
        return errorOf(errno);
    const QString beside = QFileInfo(passingName(path)).fileName();
    Result<> done;
    if (writeNew(opened.number(), QFile::encodeName(beside), content))
        done = durablePutInPlace(QDir(folder).filePath(beside), path);
    else
        done = errorOf(errno);
    if (!done && done.error().kind != ErrorKind::Unsure)
        ::unlinkat(opened.number(), QFile::encodeName(beside).constData(), 0);
    return done;
}

Result<> durablePutInPlace(const QString &made, const QString &path) {
    const QByteArray from = QFile::encodeName(made);
    const QByteArray name = QFile::encodeName(path);
    const Handle folder(::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                               O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return errorOf(errno);
    if (auto free = mayBeReplaced(path); !free)
        return free;
    if (!renameToFree(from, name)) {
        if (errno != EEXIST)
            return errorOf(errno);
        if (auto replaced = replaceNamed(made, path); !replaced)
            return replaced;
    }
    return syncFolder(folder.number()) ? Result<>() : unsureOf(errno);
}

Result<> durableRename(const QString &from, const QString &path) {
    const QByteArray old = QFile::encodeName(from);
    const QByteArray name = QFile::encodeName(path);
    const Handle folder(::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                               O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || !renameToFree(old, name))
        return errorOf(errno);
    return syncFolder(folder.number()) ? Result<>() : unsureOf(errno);
}

Result<> durableSwap(const QString &a, const QString &b) {
    const Handle folder(::open(QFile::encodeName(QFileInfo(b).absolutePath()).constData(),
                               O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return errorOf(errno);
    if (auto swapped = swapNames(QFile::encodeName(a), QFile::encodeName(b)); !swapped)
        return swapped;
    return syncFolder(folder.number()) ? Result<>() : unsureOf(errno);
}
