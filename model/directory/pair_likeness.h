// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/duplicate_finder.h"

class Connection;

/// Weighs pairs of which the phone or the address is the same by all that their services say: names,
/// organizations, subjects and descriptions. A word counts the less, the more of these services have it.
/// Pairs whose subjects have nothing in common are left out, unless their names and descriptions say the
/// same, and so are pairs of which each is named after something else ("epilepsy", "breast cancer", a town)
/// unless they are about the same. The likeliest come first.
Result<QList<DuplicateCandidate>> weighedPairs(Connection &connection,
                                               const QList<DuplicateCandidate> &pairs);
