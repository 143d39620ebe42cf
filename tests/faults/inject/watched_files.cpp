// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/inject/watched_files.h"

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace faults {

WatchedFiles::Place WatchedFiles::placeOf(int directory, const char *path, const char *folder) const {
    char whole[2 * kLongestName + 2];
    if (path[0] != '/') {
        char link[64], base[kLongestName + 1];
        std::snprintf(link, sizeof link, directory == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d",
                      directory);
        const ssize_t length = ::readlink(link, base, sizeof base - 1);
        if (length <= 0)
            return {};
        base[length] = 0;
        std::snprintf(whole, sizeof whole, "%s/%s", base, path);
        path = whole;
    }
    const size_t length = std::strlen(folder);
    if (length == 0 || std::strncmp(path, folder, length) != 0 || (path[length] != '/' && path[length] != 0))
        return {};
    const char *name = path + length;
    while (*name == '/')
        ++name;
    Place place;
    place.isWatched = true;
    std::strncpy(place.name, name, kLongestName);
    if (std::strcmp(place.name, ".") == 0)
        place.name[0] = 0;
    return place;
}

int WatchedFiles::add(int file) {
    if (file >= kMost)
        return -1;
    m_handles[file] = ++m_next;
    return m_next - 1;
}

void WatchedFiles::remove(int file) {
    m_handles[file] = 0;
}

void WatchedFiles::forget() {
    std::memset(m_handles, 0, sizeof m_handles);
    m_next = 0;
}

int64_t WatchedFiles::positionOf(int file) const {
    const int flags = ::fcntl(file, F_GETFL);
    if (flags & O_APPEND) {
        struct stat info = {};
        return ::fstat(file, &info) == 0 ? info.st_size : 0;
    }
    return ::lseek(file, 0, SEEK_CUR);
}

} // namespace faults
