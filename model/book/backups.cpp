// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/backups.h"

#include "model/base/isolated.h"
#include "model/book/book_copy.h"
#include "model/book/book_file.h"
#include "model/book/book_lock.h"
#include "model/book/store.h"
#include "model/files/atomic_replace.h"
#include "model/files/backup_name.h"
#include "model/files/real_place.h"
#include "model/sealed/hot_journal.h"
#include "model/sealed/sealed_file.h"
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <numeric>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDays = 12;
constexpr qsizetype kWeeks = 10;
constexpr qsizetype kMonths = 9;
constexpr qsizetype kAlwaysKept = 2;

struct BackupsText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Keeps the newest backup of each of the last `most` spans of time.
template <typename SpanOf>
void keepNewest(const QList<Backup> &newestFirst, qsizetype most, SpanOf spanOf, QSet<QString> &kept) {
    QSet<QString> spans;
    for (const Backup &backup : newestFirst) {
        const QString span = spanOf(backup.day);
        if (spans.contains(span) || spans.size() >= most)
            continue;
        spans.insert(span);
        kept.insert(backup.path);
    }
}

QString weekOf(const QDate &day) {
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-%2"_s.arg(year).arg(week);
}

void sortNewestFirst(QList<Backup> &backups) {
    std::sort(backups.begin(), backups.end(),
              [](const Backup &a, const Backup &b) { return a.generation > b.generation; });
}

/// Who looks at the book's folder may not look into that of its backups.
bool makePrivateFolder(const QString &path) {
    return QDir().mkpath(path) &&
           QFile::setPermissions(path,
                                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

/// The newest generation of the book, if it can be read, and of its backups, as far as their names can be
/// believed.
quint64 newestGeneration(const QString &bookPath, const DataKey &key) {
    const QList<Backup> backups = backupsOf(bookPath);
    const quint64 newest = backups.isEmpty() ? 0 : backups.first().generation;
    const auto book = Store::openForReading(bookPath, key);
    return book ? qMax(newest, (*book)->generation()) : newest;
}

/// Backups are ordered by generation: without this, those that a restored book gets would be taken for older
/// than the ones it was restored past.
Result<> countOnward(const QString &path, const DataKey &key, quint64 generation) {
    std::unique_ptr<SealedFile> file;
    int code = SealedFile::open(path, key, Access::ReadWrite, file);
    if (code != SQLITE_OK)
        return errorOfCode(code, path);
    if (auto upgraded = file->upgrade(); !upgraded)
        return upgraded;
    code = file->raiseGeneration(generation);
    return code == SQLITE_OK ? Result<>() : errorOfCode(code, path);
}

qint64 bytesOf(const QList<Backup> &backups) {
    return std::accumulate(backups.begin(), backups.end(), qint64(0),
                           [](qint64 sum, const Backup &backup) { return sum + backup.bytes; });
}

/// A book may have been put back by hand, and counts on from an older generation: those that are not behind
/// it are of another line. Each line is thinned by itself, so that neither takes the places of the other.
void thin(const QList<Backup> &backups, const QString &made, quint64 generation, qint64 room) {
    QList<Backup> line, ahead;
    for (const Backup &backup : backups)
        (backup.generation < generation || backup.path == made ? line : ahead).append(backup);
    QList<Backup> gone = surplus(line, room);
    gone += surplus(ahead, qMax(qint64(0), room - (bytesOf(line) - bytesOf(gone))));
    for (const Backup &backup : std::as_const(gone)) {
        if (backup.path != made)
            QFile::remove(backup.path);
    }
}

QByteArray fileIdOf(const QString &path) {
    const auto info = inspectBook(path);
    return info ? info->fileId : QByteArray();
}

/// As far as what lies there can be opened: with the key of the backup, or without any.
bool isOfAnotherKind(const Store &backup, const QString &bookPath, const DataKey &key) {
    const auto open = unlockBook(bookPath, KeySecret::open());
    const auto book = Store::openForReading(bookPath, open ? *open : key);
    return book && (*book)->kind() != backup.kind();
}

/// After the names may have changed, neither file may go: one of them is the only newest state.
Error unsureOfBoth(const QString &copy, const QString &bookPath, const Error &error) {
    return {ErrorKind::Unsure,
            BackupsText::tr(
                "The disk gave an error at the last moment. Nobody can tell which of these two is the "
                "book from before and which is the backup: %1 and %2. Nothing was removed. Please "
                "copy both to another disk.")
                .arg(isolated(QDir::toNativeSeparators(bookPath)), isolated(QDir::toNativeSeparators(copy))),
            error.detail};
}

} // namespace

QString backupFolder(const QString &bookPath) {
    return realPlace(bookPath) + QLatin1String(kBackupFolderEnd);
}

QList<Backup> backupsOf(const QString &bookPath) {
    QList<Backup> backups;
    const QDir folder(backupFolder(bookPath));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (const auto name = parseBackupName(file.fileName()))
            backups.append({file.absoluteFilePath(), name->generation, name->day, file.size()});
    }
    sortNewestFirst(backups);
    return backups;
}

QList<Backup> backupsOf(const QString &bookPath, const QByteArray &fileId) {
    QList<Backup> backups = backupsOf(bookPath);
    backups.removeIf([&fileId](const Backup &backup) { return fileIdOf(backup.path) != fileId; });
    return backups;
}

Result<Backup> newestBackup(const QString &bookPath) {
    QList<Backup> backups = backupsOf(bookPath);
    const Error none{ErrorKind::NotFound, BackupsText::tr("There are no backups beside this book."), {}};
    if (backups.isEmpty())
        return none;
    QSet<QByteArray> ids;
    if (const auto book = inspectBook(bookPath)) {
        ids.insert(book->fileId);
    } else if (book.error().kind == ErrorKind::Locked) {
        return book.error();
    } else {
        for (const Backup &backup : std::as_const(backups))
            ids.insert(fileIdOf(backup.path));
        ids.remove(QByteArray()); // a damaged backup
    }
    if (ids.size() > 1)
        return Error{
            ErrorKind::Invalid,
            BackupsText::tr("The backups here are of more than one book. Please choose one of them."),
            {}};
    backups.removeIf([&ids](const Backup &backup) { return !ids.contains(fileIdOf(backup.path)); });
    return backups.isEmpty() ? Result<Backup>(none) : backups.first();
}

qint64 roomForBackups(const QString &bookPath, int sharePercent) {
    const QStorageInfo disk(QFileInfo(bookPath).absolutePath());
    return disk.isValid() ? disk.bytesTotal() / 100 * sharePercent : std::numeric_limits<qint64>::max();
}

QList<Backup> surplus(QList<Backup> backups, qint64 room) {
    sortNewestFirst(backups);
    QSet<QString> kept;
    keepNewest(
        backups, kDays, [](const QDate &day) { return day.toString(Qt::ISODate); }, kept);
    keepNewest(backups, kWeeks, weekOf, kept);
    keepNewest(
        backups, kMonths, [](const QDate &day) { return day.toString(u"yyyy-MM"_s); }, kept);
    for (const Backup &backup : std::as_const(backups).first(qMin(kAlwaysKept, backups.size())))
        kept.insert(backup.path); // also where both are of one day
    qint64 taken = 0;
    qsizetype newer = 0;
    backups.removeIf([&](const Backup &backup) {
        if (!kept.contains(backup.path) || (newer >= kAlwaysKept && taken + backup.bytes > room))
            return false;
        taken += backup.bytes;
        ++newer;
        return true;
    });
    return backups;
}

Result<QString> backUp(const Store &book, const QDate &today, const BackupWay &way) {
    const QList<Backup> there = backupsOf(book.path(), book.fileId());
    for (const Backup &backup : there) {
        if (backup.generation == book.generation() && book.isSameState(backup.path))
            return backup.path;
    }
    const QString folder = backupFolder(book.path());
    if (!makePrivateFolder(folder))
        return Error{ErrorKind::ReadOnly, BackupsText::tr("A backup cannot be made beside this book."),
                     folder};
    const QString path = freeBackupPath(QDir(folder), book.generation(), today);
    if (auto saved = book.saveCopy(path, way.progress); !saved)
        return saved.error();
    thin(backupsOf(book.path(), book.fileId()), path, book.generation(),
         roomForBackups(book.path(), way.sharePercent));
    return path;
}

Result<BookContents> contentsOf(const QString &path, const DataKey &key) {
    const auto book = Store::openForReading(path, key);
    if (!book)
        return book.error();
    if (auto whole = (*book)->checkRecords(); !whole)
        return whole.error();
    auto contents = (*book)->contents();
    const auto lost = (*book)->attachmentContents().lost();
    if (!lost)
        return lost.error();
    if (contents)
        contents->lostAttachments = *lost;
    return contents;
}

QString asideName(const QString &bookPath, const QDateTime &now) {
    const QFileInfo file(bookPath);
    const QString when = now.toString(u"yyyy-MM-dd HH.mm.ss"_s);
    const QString begin = file.absolutePath() + u'/' + file.completeBaseName();
    QString name = u"%1 %2%3"_s.arg(begin, when, QLatin1String(kBookSuffix));
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1 %2 (%3)%4"_s.arg(begin, when).arg(number).arg(QLatin1String(kBookSuffix));
    return name;
}

bool areOfTwoBooks(const QString &one, const QString &other) {
    const auto first = inspectBook(one);
    const auto second = inspectBook(other);
    return first && second && !first->fileId.isEmpty() && !second->fileId.isEmpty() &&
           first->fileId != second->fileId;
}

Result<QString> restore(const QString &backupPath, const QString &path, const DataKey &key) {
    const auto backup = Store::openForReading(backupPath, key);
    if (!backup)
        return backup.error();
    const QString bookPath = realPlace(path);
    const bool isThere = QFileInfo::exists(bookPath);
    if (isThere && !QFileInfo(bookPath).isFile())
        return Error{ErrorKind::Invalid,
                     BackupsText::tr("There is a folder or a device of this name. Nothing was put back."),
                     bookPath};
    if (isThere && isOfAnotherKind(**backup, bookPath, key))
        return Error{ErrorKind::Invalid,
                     BackupsText::tr("One of the two is a care plan and the other a directory of services. "
                                     "Nothing was put back."),
                     bookPath};
    const auto lock = lockBook(bookPath);
    if (!lock)
        return lock.error();
    if (isThere) // what an interrupted commit left belongs to the book that is set aside
        (void)settleJournal(bookPath, key);
    // The copy gets the name for what is set aside first; then the two change places in one step.
    const QString copy = isThere ? asideName(bookPath, QDateTime::currentDateTime()) : bookPath;
    if (auto copied = (*backup)->saveCopy(copy); !copied)
        return copied.error();
    auto done = countOnward(copy, key, newestGeneration(bookPath, key) + 1);
    if (done && isThere)
        done = durableSwap(copy, bookPath);
    if (!done && done.error().kind == ErrorKind::Unsure)
        return unsureOfBoth(copy, bookPath, done.error());
    if (!done) {
        QFile::remove(copy);
        QFile::remove(copy + u"-journal"_s);
        return done.error();
    }
    if (isThere && QFile::exists(bookPath + u"-journal"_s))
        QFile::rename(bookPath + u"-journal"_s, copy + u"-journal"_s);
    return isThere ? copy : QString();
}

bool isOnSameDisk(const QString &a, const QString &b) {
    return QStorageInfo(QFileInfo(a).absolutePath()).device() ==
           QStorageInfo(QFileInfo(b).absolutePath()).device();
}
