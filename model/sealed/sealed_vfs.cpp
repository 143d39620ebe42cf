// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/sealed_vfs.h"

#include "model/sealed/sealed_file.h"

#include <QUuid>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

using sealed::kPageSize;

namespace {

// Where SQLite's file format says how the pages are cut (https://www.sqlite.org/fileformat.html).
constexpr int kPageSizeAt = 16;
constexpr int kReservedAt = 20;

struct VfsFile {
    sqlite3_file base;
    SealedFile *sealed;
};

SealedFile &sealedOf(sqlite3_file *file) {
    return *reinterpret_cast<VfsFile *>(file)->sealed;
}

int closeFile(sqlite3_file *) {
    return SQLITE_OK;
}

/// SQLite reads whole pages, and parts of the first one.
int readFile(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset) {
    auto *to = static_cast<unsigned char *>(buffer);
    unsigned char page[kPageSize];
    int result = SQLITE_OK;
    while (amount > 0) {
        const int begin = int(offset % kPageSize);
        const int size = std::min(amount, kPageSize - begin);
        const int code = sealedOf(file).read(quint32(offset / kPageSize + 1), page);
        if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
            return code;
        std::memcpy(to, page + begin, std::size_t(size)); // zeros beyond the end, as SQLite wants it
        result = code == SQLITE_OK ? result : code;
        to += size;
        offset += size;
        amount -= size;
    }
    return result;
}

/// The last bytes of a page are not kept; a database that uses them would lose what it writes there.
bool keepsReserve(const unsigned char *firstPage) {
    return firstPage[kPageSizeAt] == kPageSize / 256 && firstPage[kPageSizeAt + 1] == 0 &&
           firstPage[kReservedAt] == sealed::kReserved;
}

int writeFile(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset) {
    const auto *page = static_cast<const unsigned char *>(buffer);
    if (amount != kPageSize || offset % kPageSize != 0 || (offset == 0 && !keepsReserve(page)))
        return SQLITE_IOERR_WRITE;
    return sealedOf(file).write(quint32(offset / kPageSize + 1), page);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
    sealedOf(file).truncate(quint32((size + kPageSize - 1) / kPageSize));
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int) {
    return sealedOf(file).commit();
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size) {
    *size = sqlite3_int64(sealedOf(file).pageCount()) * kPageSize;
    return SQLITE_OK;
}

// The outer file holds the lock for as long as the book is open.
int lockFile(sqlite3_file *, int) {
    return SQLITE_OK;
}

int isReserved(sqlite3_file *, int *answer) {
    *answer = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *) {
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *) {
    return kPageSize;
}

int characteristics(sqlite3_file *) {
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods kFileMethods = {
    .iVersion = 1,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = sizeOfFile,
    .xLock = lockFile,
    .xUnlock = lockFile,
    .xCheckReservedLock = isReserved,
    .xFileControl = controlFile,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *vfs, const char *, sqlite3_file *file, int flags, int *given) {
    file->pMethods = nullptr;
    if (!(flags & SQLITE_OPEN_MAIN_DB))
        return SQLITE_CANTOPEN;
    auto *opened = reinterpret_cast<VfsFile *>(file);
    opened->sealed = static_cast<SealedFile *>(vfs->pAppData);
    opened->base.pMethods = &kFileMethods;
    if (given) {
        const int mode =
            opened->sealed->access() == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
        *given = SQLITE_OPEN_MAIN_DB | mode;
    }
    return SQLITE_OK;
}

// There is no file but the one: nothing to delete, nothing else is there.
int deleteFile(sqlite3_vfs *, const char *, int) {
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *, const char *, int, int *answer) {
    *answer = 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int size, char *full) {
    sqlite3_snprintf(size, full, "%s", name);
    return SQLITE_OK;
}

} // namespace

struct SealedVfs::Registration {
    QByteArray name;
    sqlite3_vfs vfs;
};

SealedVfs::SealedVfs(SealedFile &file) : m_registration(std::make_unique<Registration>()) {
    m_registration->name = "sealed-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    // Randomness, sleep and the time of day are the system's own.
    sqlite3_vfs &vfs = m_registration->vfs = *sqlite3_vfs_find(nullptr);
    vfs.iVersion = 2;
    vfs.szOsFile = sizeof(VfsFile);
    vfs.pNext = nullptr;
    vfs.zName = m_registration->name.constData();
    vfs.pAppData = &file;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullName;
    sqlite3_vfs_register(&vfs, 0);
}

SealedVfs::~SealedVfs() {
    sqlite3_vfs_unregister(&m_registration->vfs);
}

QString SealedVfs::uri() const {
    return u"file:book?vfs="_s + QString::fromLatin1(m_registration->name);
}
