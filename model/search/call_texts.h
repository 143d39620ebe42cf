// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/database/open_tables.h"
#include "model/search/search_text.h"

/// Calls by whom they were with, what was said and the numbers.
Result<QList<SearchText>> readCallTexts(const OpenTables &tables);
/// Insurances by all that stands on their card.
Result<QList<SearchText>> readPolicyTexts(const OpenTables &tables);
/// Requests and letters by what they are about.
Result<QList<SearchText>> readCaseTexts(const OpenTables &tables);
/// Teams that the family looks for.
Result<QList<SearchText>> readTeamSearchTexts(const OpenTables &tables);
