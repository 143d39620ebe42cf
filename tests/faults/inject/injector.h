// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

/// Stands between the program (SQLite, Qt, our own code) and the system's file calls, by symbol
/// interposition: as a library that the campaigns link, or by LD_PRELOAD before any other program.
/// Only files below one folder count, so that libraries, logs and pipes stay as they are.
namespace faults {

enum class CallKind : uint32_t {
    Open = 1 << 0,
    Read = 1 << 1,
    Write = 1 << 2,
    Truncate = 1 << 3,
    Sync = 1 << 4,
    Unlink = 1 << 5,
    Rename = 1 << 6,
    Close = 1 << 7,
};
constexpr uint32_t kAllCalls = 0xff;
/// What a full disk refuses.
constexpr uint32_t kGrowingCalls =
    uint32_t(CallKind::Open) | uint32_t(CallKind::Write) | uint32_t(CallKind::Truncate);

enum class Action : uint32_t {
    None,  ///< only count
    Kill,  ///< die before the call is done
    Tear,  ///< die after half of a write, or after any other call
    Fail,  ///< the call gives `error`
    Short, ///< a write writes half; with `lasting` all later ones give `error`
    Stop,  ///< stand still before the call (SIGSTOP), until somebody lets go on
};

struct Plan {
    char folder[256] = {};
    uint32_t calls = kAllCalls; ///< which kinds are counted
    Action action = Action::None;
    int64_t at = 0; ///< which counted call, from 1
    bool lasting = false;
    int error = 0;
    bool swallowsSync = false; ///< a disk that says "safe" and does nothing
    bool traces = false;
};

/// One thing that happened to the folder, followed in the trace by `bytes` bytes (names or content).
struct Event {
    enum class What : uint32_t {
        Create,
        Open,
        Write,
        Truncate,
        Sync,
        Unlink,
        Rename,
        Swap,
        Begin,
        Saved,
        Gone,
        BeginKeys,
        SavedKeys
    };
    What what = What::Open;
    int32_t handle =
        -1; ///< of one opening of a file; from Begin on the transaction, or the step of a change of keys
    int64_t offset = 0; ///< of a write; the size for Truncate
    uint32_t bytes = 0;
    uint32_t reserved = 0;
};

/// Lies in memory that runner and workload share, so that it outlives a kill.
struct Wire {
    Plan plan;
    std::atomic<int64_t> calls{0};    ///< counted so far
    std::atomic<int64_t> injected{0}; ///< faults given
    std::atomic<uint32_t> injectedKinds{0};
    std::atomic<uint64_t> traceUsed{0};
    uint64_t traceSize = 0;
    unsigned char *trace = nullptr; ///< shared as well, at the same address in every process
};

/// From now on calls are counted and harmed as the plan of `wire` says; nullptr: left alone.
void use(Wire *wire);
/// Writes what the workload was told of a transaction: Begin, Saved or Gone (by a restore).
void mark(Event::What what, int transaction);

} // namespace faults
