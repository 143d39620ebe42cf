// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/output_guard.h"

#include "model/files/backup_name.h"
#include "model/files/book_signature.h"
#include "model/files/real_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct GuardText {
    Q_DECLARE_TR_FUNCTIONS(OutputGuard)
};

/// What SQLite and the program keep beside a book, by the end of its name.
constexpr const char *kEndingsBeside[] = {"-journal", "-wal", "-shm", kBackupFolderEnd, ".before-sealing"};

/// The begin of a journal that waits to be rolled back: https://www.sqlite.org/fileformat.html
constexpr char kJournalBegin[] = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";

Error belongsToABook() {
    return {ErrorKind::Invalid,
            GuardText::tr("This file belongs to a Hearthbook book. It was left as it is. "
                          "Please choose another name."),
            {}};
}

Error isForBooks() {
    return {ErrorKind::Invalid,
            GuardText::tr("Names that end in .hearthbook are kept for books. Please choose another name."),
            {}};
}

Error isForBackups() {
    return {ErrorKind::Invalid,
            GuardText::tr("This folder is kept for the backups of a book. Please choose another folder."),
            {}};
}

Error isNoFile() {
    return {ErrorKind::Invalid,
            GuardText::tr("There is a folder or a device of this name. Please choose another name."),
            {}};
}

Error cannotLook() {
    return {ErrorKind::Unreadable,
            GuardText::tr("There is already a file of this name, and it cannot be read. It was left as it "
                          "is. Please choose another name."),
            {}};
}

Error isInUse() {
    return {
        ErrorKind::Invalid, GuardText::tr("This file is in use right now. Please choose another name."), {}};
}

enum class Found { Nothing, NoFile, Unreadable, InUse, Book, OtherFile };

bool beginsABook(const QByteArray &begin) {
    return isBookHeader(begin) || begin.startsWith(kJournalBegin);
}

/// Opening a file once more and closing it would let go of the lock that SQLite holds on it. So what this
/// program has open is told by its number on the disk, and read by the hand that holds it.
std::optional<Found> foundOpen(const struct stat &file) {
    const QDir open(u"/proc/self/fd"_s);
    std::optional<Found> found;
    for (const QString &name : open.entryList(QDir::Files | QDir::System)) {
        struct stat each = {};
        if (::stat(QFile::encodeName(open.filePath(name)).constData(), &each) != 0 ||
            each.st_dev != file.st_dev || each.st_ino != file.st_ino)
            continue;
        QByteArray begin(kBookHeaderSize, '\0');
        const ssize_t size = ::pread(name.toInt(), begin.data(), size_t(begin.size()), 0);
        begin.truncate(qMax(size, ssize_t(0)));
        if (beginsABook(begin))
            return Found::Book;
        found = Found::InUse;
    }
    return found;
}

/// "/dev/stdout" is no place for a file, whatever it leads to just now.
bool isHandOfAProgram(const QString &path) {
    constexpr int mostLinks = 40; // as the kernel follows
    QFileInfo file(path);
    for (int i = 0; i < mostLinks; ++i) {
        if (QFileInfo(file.absolutePath()).canonicalFilePath().startsWith(u"/proc/"_s))
            return true;
        if (!file.isSymLink())
            return false;
        file.setFile(file.symLinkTarget());
    }
    return false;
}

Found lookInto(const QString &path) {
    const QByteArray name = QFile::encodeName(path);
    struct stat file = {};
    if (::stat(name.constData(), &file) != 0)
        return Found::Nothing;
    if (!S_ISREG(file.st_mode) || isHandOfAProgram(path))
        return Found::NoFile;
    if (const auto open = foundOpen(file))
        return *open;
    // If a FIFO takes its place meanwhile, it does not keep us waiting.
    const int opened = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (opened < 0)
        return Found::Unreadable;
    QByteArray begin(kBookHeaderSize, '\0');
    const ssize_t size = ::read(opened, begin.data(), size_t(begin.size()));
    ::close(opened);
    if (size < 0)
        return Found::Unreadable;
    begin.truncate(size);
    return beginsABook(begin) ? Found::Book : Found::OtherFile;
}

bool isBook(const QString &path) {
    return lookInto(path) == Found::Book;
}

/// A damaged book has nothing but its name to be known by.
bool isCalledABook(const QString &path) {
    return path.endsWith(QLatin1String(kBookSuffix), Qt::CaseInsensitive);
}

/// A book may come there later, or come back.
bool isPlaceOfABook(const QString &path) {
    return isCalledABook(path) || isBook(path);
}

/// ".Emma.hearthbook.lock" says that a window has the book open.
bool isLockOfABook(const QFileInfo &file) {
    constexpr QLatin1String end(".lock");
    const QString name = file.fileName();
    return name.startsWith(u'.') && name.endsWith(end) &&
           isPlaceOfABook(file.dir().filePath(name.mid(1).chopped(end.size())));
}

bool isBesideABook(const QString &path) {
    return isLockOfABook(QFileInfo(path)) ||
           std::any_of(std::begin(kEndingsBeside), std::end(kEndingsBeside), [&](const char *end) {
               return path.endsWith(QLatin1String(end)) && isPlaceOfABook(path.chopped(qstrlen(end)));
           });
}

/// The folder itself, and every folder in it. An empty name is that of a folder that is not there.
bool isFolderOfBackups(QString folder) {
    for (; !folder.isEmpty() && !QDir(folder).isRoot(); folder = QFileInfo(folder).path()) {
        if (folder.endsWith(QLatin1String(kBackupFolderEnd)) &&
            isPlaceOfABook(folder.chopped(qstrlen(kBackupFolderEnd))))
            return true;
    }
    return false;
}

/// Backups are thinned and looked through by themselves, so nothing else may lie among them.
bool isAmongBackups(const QFileInfo &file) {
    return isFolderOfBackups(file.absolutePath()) || isFolderOfBackups(file.dir().canonicalPath());
}

} // namespace

Result<> mayBeCalled(const QString &path) {
    return isBesideABook(QFileInfo(path).absoluteFilePath()) ? belongsToABook() : Result<>();
}

Result<> mayBeMadeByAPerson(const QString &path) {
    if (auto called = mayBeCalled(path); !called)
        return called;
    return isAmongBackups(QFileInfo(path)) ? isForBackups() : Result<>();
}

Result<> mayBeWritten(const QString &path) {
    if (auto free = mayBeReplaced(path); !free)
        return free;
    return isCalledABook(path) || isCalledABook(realPlace(path)) ? isForBooks() : Result<>();
}

Result<> mayBeReplaced(const QString &path) {
    if (auto free = mayBeMadeByAPerson(path); !free)
        return free;
    switch (lookInto(path)) {
    case Found::Nothing:
        return {};
    case Found::NoFile:
        return isNoFile();
    case Found::Unreadable:
        return cannotLook();
    case Found::InUse:
        return isInUse();
    case Found::Book:
        return belongsToABook();
    case Found::OtherFile:
        break;
    }
    const QString real = QFileInfo(path).canonicalFilePath(); // where a link leads
    return isCalledABook(path) || isCalledABook(real) || isBesideABook(real) ? belongsToABook() : Result<>();
}
