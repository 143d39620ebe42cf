// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

class SealedFile;

/// Lets SQLite run a database on the pages of one sealed file: a VFS of its own for each open book, so
/// that no table of open books is needed. Any file but the database itself is refused; with journals and
/// temporary tables in memory nothing plain ever reaches a disk.
class SealedVfs {
public:
    /// `file` must outlive this, and this every connection through it.
    explicit SealedVfs(SealedFile &file);
    ~SealedVfs();
    SealedVfs(const SealedVfs &) = delete;
    SealedVfs &operator=(const SealedVfs &) = delete;

    /// The name of the database for SQLite, as a URI.
    QString uri() const;

private:
    struct Registration;
    std::unique_ptr<Registration> m_registration;
};
