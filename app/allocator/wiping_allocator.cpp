// SPDX-License-Identifier: GPL-3.0-or-later

// What the program gives back is wiped first, whoever had it: Qt, SQLite and our own code. A locked book
// would else be found in the memory of the program, word by word, for as long as it runs. These functions
// stand before those of mimalloc, which gives the memory: the linker takes a program's own functions first,
// for all libraries too.

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <mimalloc.h>
#include <new>
#include <strings.h>
#include <sys/mman.h>

namespace {

constexpr std::size_t kPage = 4096;
/// From here on it is cheaper to let the system take whole pages, of which many were perhaps never written.
constexpr std::size_t kLarge = std::size_t(1) << 20;

void wipe(void *block, std::size_t size) {
    if (size >= kLarge) {
        const auto begin = reinterpret_cast<std::uintptr_t>(block);
        const std::uintptr_t first = (begin + kPage - 1) / kPage * kPage;
        const std::uintptr_t end = (begin + size) / kPage * kPage;
        auto *const pages = reinterpret_cast<void *>(first); // NOLINT(performance-no-int-to-ptr)
        if (madvise(pages, end - first, MADV_DONTNEED) == 0) {
            explicit_bzero(block, first - begin);
            explicit_bzero(static_cast<char *>(pages) + (end - first), begin + size - end);
            return;
        }
    }
    explicit_bzero(block, size);
}

void wipeAndFree(void *block) {
    if (!block)
        return;
    const int error = errno; // free() leaves it as it is
    wipe(block, mi_usable_size(block));
    mi_free(block);
    errno = error;
}

} // namespace

extern "C" {

void free(void *block) noexcept {
    wipeAndFree(block);
}

/// mimalloc's own would give the old block back unwiped.
void *realloc(void *block, std::size_t size) noexcept {
    if (!block)
        return mi_malloc(size);
    const std::size_t room = mi_usable_size(block);
    if (size > 0 && size <= room && size >= room / 2)
        return block;
    void *const moved = mi_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, size < room ? size : room);
    wipeAndFree(block);
    return moved;
}

void *reallocarray(void *block, std::size_t count, std::size_t size) noexcept {
    std::size_t all = 0;
    if (!__builtin_mul_overflow(count, size, &all))
        return realloc(block, all);
    errno = ENOMEM;
    return nullptr;
}

} // extern "C"

void operator delete(void *block) noexcept {
    wipeAndFree(block);
}
void operator delete[](void *block) noexcept {
    wipeAndFree(block);
}
void operator delete(void *block, std::size_t) noexcept {
    wipeAndFree(block);
}
void operator delete[](void *block, std::size_t) noexcept {
    wipeAndFree(block);
}
void operator delete(void *block, const std::nothrow_t &) noexcept {
    wipeAndFree(block);
}
void operator delete[](void *block, const std::nothrow_t &) noexcept {
    wipeAndFree(block);
}
void operator delete(void *block, std::align_val_t) noexcept {
    wipeAndFree(block);
}
void operator delete[](void *block, std::align_val_t) noexcept {
    wipeAndFree(block);
}
void operator delete(void *block, std::size_t, std::align_val_t) noexcept {
    wipeAndFree(block);
}
void operator delete[](void *block, std::size_t, std::align_val_t) noexcept {
    wipeAndFree(block);
}
void operator delete(void *block, std::align_val_t, const std::nothrow_t &) noexcept {
    wipeAndFree(block);
}
void operator delete[](void *block, std::align_val_t, const std::nothrow_t &) noexcept {
    wipeAndFree(block);
}
