// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/database/open_tables.h"
#include "model/search/search_text.h"

/// What the family would like help with, as it stands now, with who sees to it.
Result<QList<SearchText>> readNeedTexts(const OpenTables &tables);
