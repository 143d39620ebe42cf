// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace faults {

/// The calls as the system has them.
struct RealCalls {
    int (*openat)(int, const char *, int, ...);
    int (*faccessat)(int, const char *, int, int);
    int (*close)(int);
    ssize_t (*read)(int, void *, size_t);
    ssize_t (*pread)(int, void *, size_t, off64_t);
    ssize_t (*write)(int, const void *, size_t);
    ssize_t (*pwrite)(int, const void *, size_t, off64_t);
    int (*ftruncate)(int, off64_t);
    int (*fsync)(int);
    int (*fdatasync)(int);
    int (*unlinkat)(int, const char *, int);
    int (*renameat2)(int, const char *, int, const char *, unsigned);
};

const RealCalls &real();

} // namespace faults
