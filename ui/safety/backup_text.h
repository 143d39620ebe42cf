// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/backups.h"

struct Salvage;

/// A backup, or another copy, after all of it was looked through.
struct CheckedBackup {
    QString path = {};
    DataKey key;
    BookContents contents = {};
    bool isOpen = false;    ///< anyone can read it
    bool hasOwnKey = false; ///< the book has got another key since
};

/// Looks through a copy of the book whose key is `key`. One from before the book was protected opens by
/// itself. Takes as long as the copy is large.
Result<CheckedBackup> checkBackup(const QString &path, const DataKey &key);

/// When a file was written, as the person says it: "Friday, November 20, 2026, 2:05 PM".
QString whenWritten(const QString &path);
QString whenWritten(const Backup &backup);
QString moment(const QDateTime &time);
/// "340 diary entries, 12 goals, 20 people and 5 appointments".
QString holdings(const BookContents &contents);

/// Which attached files of it cannot be read; empty when all can.
QString lostText(const BookContents &contents);

/// What was kept of a damaged book and what was lost, one line for each kind of record.
QStringList salvageLines(const Salvage &salvage);
