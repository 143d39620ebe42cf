// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/inject/injector.h"

#include "tests/faults/inject/real_calls.h"
#include "tests/faults/inject/watched_files.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace faults {
namespace {

Wire *g_wire = nullptr;
WatchedFiles g_files;
constexpr unsigned kExchange = 2; // RENAME_EXCHANGE of linux/fs.h

/// What is to happen to the call that is just beginning.
Action nextAction(CallKind kind) {
    if (!g_wire || !(g_wire->plan.calls & uint32_t(kind)))
        return Action::None;
    const Plan &plan = g_wire->plan;
    const int64_t number = g_wire->calls.fetch_add(1) + 1;
    const bool isHit = number == plan.at || (plan.lasting && plan.at > 0 && number > plan.at);
    if (!isHit || plan.action == Action::None)
        return Action::None;
    g_wire->injected.fetch_add(1);
    g_wire->injectedKinds.fetch_or(uint32_t(kind));
    if (plan.action == Action::Short && number > plan.at)
        return Action::Fail; // the half that went in was the last that there was room for
    return plan.action;
}

[[noreturn]] void die() {
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

void trace(Event event, const void *content = nullptr) {
    if (!g_wire || !g_wire->plan.traces)
        return;
    const uint64_t need = sizeof event + event.bytes;
    const uint64_t at = g_wire->traceUsed.load();
    if (at + need > g_wire->traceSize)
        die(); // a trace with holes proves nothing
    std::memcpy(g_wire->trace + at, &event, sizeof event);
    if (event.bytes)
        std::memcpy(g_wire->trace + at + sizeof event, content, event.bytes);
    g_wire->traceUsed.store(at + need);
}

void traceName(Event::What what, int handle, const char *name) {
    trace({what, handle, 0, uint32_t(std::strlen(name)), 0}, name);
}

template <typename Call>
auto guarded(CallKind kind, Call call) -> decltype(call()) {
    switch (nextAction(kind)) {
    case Action::Kill:
        die();
    case Action::Tear:
        call();
        die();
    case Action::Fail:
        errno = g_wire->plan.error;
        return -1;
    case Action::Stop:
        ::raise(SIGSTOP);
        return call();
    default:
        return call();
    }
}

/// `write` is asked to write so many of the bytes.
template <typename Write>
ssize_t guardedWrite(int handle, const void *bytes, size_t size, int64_t offset, Write write) {
    size_t wanted = size;
    const Action action = nextAction(CallKind::Write);
    if (action == Action::Kill)
        die();
    if (action == Action::Stop)
        ::raise(SIGSTOP);
    if (action == Action::Fail) {
        errno = g_wire->plan.error;
        return -1;
    }
    if (action == Action::Tear || action == Action::Short)
        wanted = size / 2;
    const ssize_t written = wanted == 0 && size > 0 ? 0 : write(wanted);
    if (written > 0)
        trace({Event::What::Write, handle, offset, uint32_t(written), 0}, bytes);
    if (action == Action::Tear)
        die();
    return written;
}

int opened(int directory, const char *path, int flags, mode_t mode) {
    const auto place = g_wire ? g_files.placeOf(directory, path, g_wire->plan.folder) : WatchedFiles::Place();
    if (!place.isWatched)
        return real().openat(directory, path, flags, mode);
    return guarded(CallKind::Open, [&] {
        const bool isNew = (flags & O_CREAT) && real().faccessat(directory, path, F_OK, 0) != 0;
        const int file = real().openat(directory, path, flags, mode);
        if (file >= 0) {
            const int handle = g_files.add(file);
            traceName(isNew ? Event::What::Create : Event::What::Open, handle, place.name);
            if (flags & O_TRUNC)
                trace({Event::What::Truncate, handle, 0, 0, 0});
        }
        return file;
    });
}

} // namespace

void use(Wire *wire) {
    g_files.forget();
    g_wire = wire;
}

void mark(Event::What what, int transaction) {
    trace({what, transaction, 0, 0, 0});
}

} // namespace faults

using namespace faults;

extern "C" {

static mode_t modeOf(int flags, va_list list) {
    return (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(list, int)) : 0;
}

#define FAULTS_OPEN(name)                                                                                    \
    int name(const char *path, int flags, ...) {                                                             \
        va_list list;                                                                                        \
        va_start(list, flags);                                                                               \
        const mode_t mode = modeOf(flags, list);                                                             \
        va_end(list);                                                                                        \
        return opened(AT_FDCWD, path, flags, mode);                                                          \
    }
#define FAULTS_OPENAT(name)                                                                                  \
    int name(int directory, const char *path, int flags, ...) {                                              \
        va_list list;                                                                                        \
        va_start(list, flags);                                                                               \
        const mode_t mode = modeOf(flags, list);                                                             \
        va_end(list);                                                                                        \
        return opened(directory, path, flags, mode);                                                         \
    }
FAULTS_OPEN(open)
FAULTS_OPEN(open64)
FAULTS_OPENAT(openat)
FAULTS_OPENAT(openat64)

int close(int file) {
    const int handle = g_files.handleOf(file);
    if (handle < 0 || !g_wire)
        return real().close(file);
    g_files.remove(file);
    return guarded(CallKind::Close, [&] { return real().close(file); });
}

ssize_t read(int file, void *bytes, size_t size) {
    if (g_files.handleOf(file) < 0 || !g_wire)
        return real().read(file, bytes, size);
    return guarded(CallKind::Read, [&] { return real().read(file, bytes, size); });
}

ssize_t pread64(int file, void *bytes, size_t size, off64_t offset) {
    if (g_files.handleOf(file) < 0 || !g_wire)
        return real().pread(file, bytes, size, offset);
    return guarded(CallKind::Read, [&] { return real().pread(file, bytes, size, offset); });
}

ssize_t pread(int file, void *bytes, size_t size, off_t offset) {
    return pread64(file, bytes, size, offset);
}

ssize_t write(int file, const void *bytes, size_t size) {
    const int handle = g_files.handleOf(file);
    if (handle < 0 || !g_wire)
        return real().write(file, bytes, size);
    return guardedWrite(handle, bytes, size, g_files.positionOf(file),
                        [&](size_t part) { return real().write(file, bytes, part); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset) {
    const int handle = g_files.handleOf(file);
    if (handle < 0 || !g_wire)
        return real().pwrite(file, bytes, size, offset);
    return guardedWrite(handle, bytes, size, offset,
                        [&](size_t part) { return real().pwrite(file, bytes, part, offset); });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) {
    return pwrite64(file, bytes, size, offset);
}

int ftruncate64(int file, off64_t size) {
    const int handle = g_files.handleOf(file);
    if (handle < 0 || !g_wire)
        return real().ftruncate(file, size);
    return guarded(CallKind::Truncate, [&] {
        const int result = real().ftruncate(file, size);
        if (result == 0)
            trace({Event::What::Truncate, handle, size, 0, 0});
        return result;
    });
}

int ftruncate(int file, off_t size) {
    return ftruncate64(file, size);
}

static int synced(int file, int (*sync)(int)) {
    const int handle = g_files.handleOf(file);
    if (handle < 0 || !g_wire)
        return sync(file);
    return guarded(CallKind::Sync, [&] {
        if (g_wire->plan.swallowsSync)
            return 0;
        trace({Event::What::Sync, handle, 0, 0, 0}); // on tmpfs the real call is only time
        return g_wire->plan.traces ? 0 : sync(file);
    });
}

int fsync(int file) {
    return synced(file, real().fsync);
}

int fdatasync(int file) {
    return synced(file, real().fdatasync);
}

int unlinkat(int directory, const char *path, int flags) noexcept {
    const auto place = g_wire ? g_files.placeOf(directory, path, g_wire->plan.folder) : WatchedFiles::Place();
    if (!place.isWatched)
        return real().unlinkat(directory, path, flags);
    return guarded(CallKind::Unlink, [&] {
        const int result = real().unlinkat(directory, path, flags);
        if (result == 0)
            traceName(Event::What::Unlink, -1, place.name);
        return result;
    });
}

int unlink(const char *path) noexcept {
    return unlinkat(AT_FDCWD, path, 0);
}

int renameat2(int fromDirectory, const char *from, int toDirectory, const char *to, unsigned flags) {
    const char *folder = g_wire ? g_wire->plan.folder : "";
    const auto fromPlace = g_wire ? g_files.placeOf(fromDirectory, from, folder) : WatchedFiles::Place();
    const auto toPlace = g_wire ? g_files.placeOf(toDirectory, to, folder) : WatchedFiles::Place();
    if (!fromPlace.isWatched && !toPlace.isWatched)
        return real().renameat2(fromDirectory, from, toDirectory, to, flags);
    return guarded(CallKind::Rename, [&] {
        const int result = real().renameat2(fromDirectory, from, toDirectory, to, flags);
        char names[2 * WatchedFiles::kLongestName + 1];
        const size_t first = std::strlen(fromPlace.name);
        std::memcpy(names, fromPlace.name, first + 1);
        std::strcpy(names + first + 1, toPlace.name);
        if (result == 0)
            trace({(flags & kExchange) ? Event::What::Swap : Event::What::Rename, -1, 0,
                   uint32_t(first + 1 + std::strlen(toPlace.name)), 0},
                  names);
        return result;
    });
}

int rename(const char *from, const char *to) {
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat(int fromDirectory, const char *from, int toDirectory, const char *to) {
    return renameat2(fromDirectory, from, toDirectory, to, 0);
}

} // extern "C"
