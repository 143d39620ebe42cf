// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/open_tables.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"

/// Deletes a medicine with all its doses. Diary entries that say that one was given for them stay, without
/// saying so. All of it is one step, so undo brings all of it back.
Result<ChangeSet> removalOf(const OpenTables &book, const Medicine &medicine);
/// The same for one dose.
Result<ChangeSet> removalOf(const OpenTables &book, const Dose &dose);
