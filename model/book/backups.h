// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/book/book_contents.h"
#include "model/book/book_copy.h"
#include "model/sealed/book_key.h"

#include <QDate>
#include <QList>

#include <limits>

class Store;

/// A backup as its name tells: nothing of it is proved until it was opened.
struct Backup {
    QString path = {};
    quint64 generation = 0;
    QDate day = {};
    qint64 bytes = 0;
    friend bool operator==(const Backup &, const Backup &) = default;
};

/// The folder beside a book in which its backups lie.
QString backupFolder(const QString &bookPath);

/// The backups of a book, the newest first; ordered by generation, as a clock may have been wrong.
QList<Backup> backupsOf(const QString &bookPath);

/// Those of them that are of the book with this id.
QList<Backup> backupsOf(const QString &bookPath, const QByteArray &fileId);

/// The newest backup of the book that lies there. Where nothing lies there that says which book it is, the
/// backups must all be of one; a place where several books had the same name, one after the other, is an
/// error.
Result<Backup> newestBackup(const QString &bookPath);

/// What the backups of a book may take unless something else was chosen, in percent of its disk.
constexpr int kUsualBackupShare = 2;

/// What the backups of a book may take, in bytes, of the disk on which it lies.
qint64 roomForBackups(const QString &bookPath, int sharePercent);

/// Which of these may go: kept are the newest of each of the last 12 days, 10 weeks and 9 months that have
/// one, as far as they have room; the newest two are kept always, also where both are of one day.
QList<Backup> surplus(QList<Backup> backups, qint64 room = std::numeric_limits<qint64>::max());

/// How a backup is made: how much of the disk all of them may take, and who follows how far it is.
struct BackupWay {
    int sharePercent = kUsualBackupShare;
    Progress progress = {};
};

/// Makes a backup beside the book, looks through it, and lets those go that are surplus, of this book alone.
/// Nothing is done when one already holds this state of the book. Gives the path of the backup that does. One
/// that was stopped is an error, and leaves what was there.
Result<QString> backUp(const Store &book, const QDate &today, const BackupWay &way = {});

/// Opens a book or a backup, looks through all of it, and says what is in it. A damaged attachment costs that
/// attachment alone.
Result<BookContents> contentsOf(const QString &path, const DataKey &key);

/// Whether the two say for sure that they are copies of different books, perhaps of different families.
bool areOfTwoBooks(const QString &one, const QString &other);

/// Puts a copy of the backup in the place of the book, or of the one to which the path is a link. The book
/// that was there is set aside under another name, which is given back; it is empty when there was none. A
/// directory does not take the place of a care plan, nor the other way round.
Result<QString> restore(const QString &backupPath, const QString &path, const DataKey &key);

/// A name beside the book that is not taken yet, for setting it aside.
QString asideName(const QString &bookPath, const QDateTime &now);

/// Both lie on one disk, so that one accident takes both.
bool isOnSameDisk(const QString &a, const QString &b);
