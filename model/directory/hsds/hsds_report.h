// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem_list.h"

#include <functional>

/// What a source of services said that could not be taken as it stood. `field` is the table's file, and
/// `line` its line; of a JSON file, which has no `field`, `line` counts its services from 1.
struct HsdsReport {
    qint64 services = 0;
    ProblemList problems = {};
    int pages = 0;       ///< files that are one page of a list
    int pagesOfList = 0; ///< how many pages that list has
};

/// Told again and again which share of the work is done, from 0 to 1.
using TellShare = std::function<void(double share)>;
