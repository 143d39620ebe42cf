// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/database/open_tables.h"
#include "model/search/search_text.h"

/// Signed papers by their names, and by who has them and where they lie.
Result<QList<SearchText>> readSignedPaperTexts(const OpenTables &tables);
/// Wishes are found by their words, but what they say opens only on their own page.
Result<QList<SearchText>> readWishTexts(const OpenTables &tables);
/// Copies of our papers by the place where they are.
Result<QList<SearchText>> readPaperCopyTexts(const OpenTables &tables);
