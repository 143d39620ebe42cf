// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/papers/paper_contents.h"

/// What the book tells about these groups on this day, so that a paper can say later what has changed.
Result<QList<PaperItem>> readPaperItems(const Store &store, const QList<PaperGroup> &groups,
                                        const QDate &today);
