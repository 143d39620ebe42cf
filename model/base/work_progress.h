// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <atomic>
#include <functional>

/// How far long work has come, read and stopped from another thread.
struct WorkProgress {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> cancelled = false;
};

/// Asked now and then by long work, with how much of it is done. False: stop.
using GoOn = std::function<bool(qint64 done)>;
