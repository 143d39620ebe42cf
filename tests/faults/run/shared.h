// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>
#include <sys/mman.h>

/// Memory that stays when a child process is killed. Never given back: a run has few of these.
inline unsigned char *sharedBytes(size_t size) {
    void *place =
        ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (place == MAP_FAILED)
        throw std::bad_alloc();
    return static_cast<unsigned char *>(place);
}

template <typename T>
T &shared() {
    return *new (sharedBytes(sizeof(T))) T;
}
