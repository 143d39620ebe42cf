// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Keeps other programs from writing to a file for as long as it lives, and knows which file it is.
///
/// SQLite's own locks end as soon as anything in this process opens and closes the file, which a file dialog
/// does that shows what is in a folder. This lock ends only with its own descriptor, and it is on the file,
/// so that another name of it (a hard link) leads to the same lock. It lies on a byte that SQLite never
/// locks.
class FileClaim {
public:
    FileClaim() = default;
    ~FileClaim();
    Q_DISABLE_COPY_MOVE(FileClaim)

    /// SQLITE_OK, SQLITE_BUSY while another one has it, or SQLITE_CANTOPEN. On a disk that has no such locks,
    /// the others have to do.
    int claim(const QString &path);
    /// Whether the name still leads to the file; programs that copy folders replace files, move and remove
    /// them. True for one that was never claimed.
    bool isAtItsPlace() const;

private:
    QByteArray m_path;
    int m_file = -1;
};
