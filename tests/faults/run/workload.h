// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/book/subject.h"
#include "tests/faults/inject/injector.h"

#include <functional>

/// What a workload tells while it runs; lies in shared memory.
struct Report {
    static constexpr int kMost = 64;

    Outcome making = Outcome::NotBegun; ///< of the book itself
    Outcome outcomes[kMost] = {};
    Outcome keySteps[kMost] = {}; ///< of a change of keys, see OpenedBook::rekey
    int errorKinds[kMost] = {};   ///< plus one; of failed answers
    int failedSteps = 0;          ///< of those that are no transactions: keys, copies, backups
    int openError = 0;            ///< plus one
    bool mayBeAside = false;      ///< transaction kTakenBack was saved, and a restore was begun
    bool isRestored = false;      ///< from a backup, after transaction kTakenBack was saved
    bool contradicts = false;     ///< what the open store shows is not what it answered
    char detail[400] = {};

    std::vector<Outcome> all() const { return {outcomes, outcomes + kMost}; }
    /// Whether all that was tried was also done.
    bool isAllDone() const;
    void say(const QString &text);
    QString
    summary() const; ///< one letter for each outcome, the kind of error behind it, and the last detail
};

/// One thing that a family does, as a sequence of calls on the public API.
struct Task {
    enum class Kind { Create, Grow, Rekey, Copy, Migrate, Restore };
    static constexpr Kind kKinds[] = {Kind::Create, Kind::Grow,    Kind::Rekey,
                                      Kind::Copy,   Kind::Migrate, Kind::Restore};
    Kind kind = Kind::Grow;
    quint64 seed = 1;
    QString path;
    int transactions = 3;
    bool answersEarly = false;  ///< control: "Saved" before it is
    bool answersAnyway = false; ///< control: "Saved" although it failed
};

const char *nameOf(Task::Kind kind);

/// What harms a workload, from `begin` on. `end` comes before the last look at the open book.
struct Harm {
    std::function<void()> begin = [] {};
    std::function<void()> end = [] {};
};

/// Which transaction a restore takes back: the one after the backup.
constexpr int kTakenBack = 2;

/// Runs in a child.
void work(const Subject &subject, const Task &task, Report &report, const Harm &harm);
