// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDir>
#include <optional>

// Where backups lie and what they are called. The names are all that is known of a backup before it is
// opened.

/// What the folder with the backups of a book is called: the book's own name, and this.
inline constexpr char kBackupFolderEnd[] = "-backups";

struct BackupName {
    quint64 generation = 0;
    QDate day = {};
};

/// Nothing where the file is not called as a backup is.
std::optional<BackupName> parseBackupName(const QString &fileName);

/// The path for a new backup. Another book may have had the same name, and left one of the same generation.
QString freeBackupPath(const QDir &folder, quint64 generation, const QDate &day);
