// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/query.h"
#include "model/papers/paper_contents.h"

// How the items of a paper stand in a table of their own: kind, record, mark.

// Braces keep the order of the columns.
inline PaperItem readPaperItem(Query &row) {
    return {row.choice<PaperGroup>(), QUuid::fromRfc4122(row.bytes()), row.text()};
}

inline void bindPaperItem(Query &query, const PaperItem &item) {
    query.bind(item.group).bind(item.record.toRfc4122()).bind(item.mark);
}
