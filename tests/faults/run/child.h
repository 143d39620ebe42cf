// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <sys/types.h>

/// How a child process ended.
struct ChildEnd {
    bool finished = false; ///< to the end of its body
    int signal = 0;
    bool wasKilled() const;
    bool hung() const;
    /// Neither finished, nor killed by us, nor out of time.
    bool crashed() const { return !finished && !wasKilled() && !hung(); }
};

/// Runs `body` in a forked child, which is ended when it takes longer than `seconds`. A fork of a warm
/// process costs under a millisecond, where starting a program costs fifty.
pid_t startChild(const std::function<void()> &body, unsigned seconds = 60);
ChildEnd waitFor(pid_t child);
ChildEnd runChild(const std::function<void()> &body, unsigned seconds = 60);
/// Waits until the child stands still (true) or has ended (false; `end` then tells how).
bool waitForStop(pid_t child, ChildEnd &end);
