// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/database/open_tables.h"
#include "model/search/search_text.h"

/// Records that are found by what is written in them: read together, and anew when one of the tables changes.
struct SearchSource {
    Tables tables = {};
    /// What should stand above comes first.
    Result<QList<SearchText>> (*read)(const OpenTables &) = nullptr;
};

/// All that are small enough to be held in memory. Entries of the diary and services have an index in the
/// book; see BookSearch.
const QList<SearchSource> &searchSources();
