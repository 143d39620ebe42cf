// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/book/subject.h"
#include "tests/faults/run/child.h"
#include "tests/faults/run/counts.h"
#include "tests/faults/run/workload.h"

/// What a fresh look at the book found.
struct Finding {
    Verdict verdict = Verdict::Good;
    int openError = 0; ///< kind plus one, when it was refused
    char detail[400] = {};
};

/// One sequence of changes, and what became of each. A book may hold those of several.
struct Claim {
    Script script;
    std::vector<Outcome> outcomes;
};

/// What the workload of a task claims.
Claim claimOf(const Task &task, const Report &report);

/// Names the worst difference between what is there and what may be there.
Verdict compare(const Contents &found, const std::vector<Claim> &claims);

/// Opens the book again in a process of its own, and judges it. `mayBeMissing`: nobody was told that
/// there is a book (or that it is whole), so it may be refused.
Finding judge(const Subject &subject, const QString &path, const std::vector<Claim> &claims,
              bool mayBeMissing);
/// The same for what a finished or killed workload reported.
Finding judge(const Subject &subject, const Task &task, const Report &report);
/// The verdict where the process lives on after the fault, and so owes a true answer to everything.
Verdict verdictOfLiving(const ChildEnd &end, const Report &report, const Finding &finding);
