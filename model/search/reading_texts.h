// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/database/open_tables.h"
#include "model/search/search_text.h"

/// Ideas and wishes of what would be nice to do.
Result<QList<SearchText>> readActivityTexts(const OpenTables &tables);
/// What others wrote, to be read.
Result<QList<SearchText>> readBrochureTexts(const OpenTables &tables);
