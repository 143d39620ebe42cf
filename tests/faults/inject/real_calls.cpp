// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/inject/real_calls.h"

#include <dlfcn.h>

namespace faults {
namespace {

template <typename Call>
void find(Call &call, const char *name) {
    call = reinterpret_cast<Call>(dlsym(RTLD_NEXT, name));
}

RealCalls findAll() {
    RealCalls calls = {};
    find(calls.openat, "openat64");
    find(calls.faccessat, "faccessat");
    find(calls.close, "close");
    find(calls.read, "read");
    find(calls.pread, "pread64");
    find(calls.write, "write");
    find(calls.pwrite, "pwrite64");
    find(calls.ftruncate, "ftruncate64");
    find(calls.fsync, "fsync");
    find(calls.fdatasync, "fdatasync");
    find(calls.unlinkat, "unlinkat");
    find(calls.renameat2, "renameat2");
    return calls;
}

} // namespace

const RealCalls &real() {
    static const RealCalls calls = findAll();
    return calls;
}

} // namespace faults
