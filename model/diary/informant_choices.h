// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/current_informant_table.h"
#include "model/diary/diary_table.h"

/// Who writes at present; a parent while nobody said who he or she is.
Result<Informant> currentInformant(const CurrentInformantTable &table);

/// Who is offered where somebody chooses who says so: the kinds of people in their order, and before each
/// kind those of it who are named. "Parent" gives way to the parents' names. `asksChild`: a child under 5 is
/// not asked to rate.
QList<Informant> offeredInformants(const QList<Informant> &named, const Informant &current, bool asksChild);
