// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_plan.h"

/// What became of every line or record of a file: "7 in the file: 4 used, 1 cannot be read, 2 not used."
QString recordsText(const RecordCount &records, const ImportOutcome &outcome);
/// What became of the entries that they say: those that are left out and are neither new nor here already.
QString leftOutText(const ImportOutcome &outcome);
