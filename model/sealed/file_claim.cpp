// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/file_claim.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

// Far behind the bytes at 1 GiB with which SQLite locks, and behind the end of any book.
constexpr off_t kClaimedByte = off_t(1) << 60;

} // namespace

FileClaim::~FileClaim() {
    if (m_file >= 0)
        ::close(m_file);
}

int FileClaim::claim(const QString &path) {
    m_path = QFile::encodeName(path);
    m_file = ::open(m_path.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    if (m_file < 0)
        return errno == ENOMEM ? SQLITE_NOMEM : SQLITE_CANTOPEN;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kClaimedByte;
    lock.l_len = 1;
    if (::fcntl(m_file, F_OFD_SETLK, &lock) != 0 && (errno == EAGAIN || errno == EACCES))
        return SQLITE_BUSY;
    return SQLITE_OK;
}

bool FileClaim::isAtItsPlace() const {
    struct stat opened = {}, named = {};
    if (m_file < 0 || ::fstat(m_file, &opened) != 0)
        return true;
    if (::stat(m_path.constData(), &named) != 0)
        return errno != ENOENT && errno != ENOTDIR; // a disk that does not answer says nothing about the name
    return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}
