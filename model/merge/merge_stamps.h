// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/book/known_changes.h"

#include <QList>

/// Which change wrote the records last that a merge took over as they are, and which changes the book
/// contains now. It is a change of its own, so that it is undone with the merge: then the other copy can be
/// merged again.
struct MergeStamps {
    struct Line {
        QUuid record = {};
        std::optional<RecordStamp> stamp = {}; ///< nothing: it has none
        friend bool operator==(const Line &, const Line &) = default;
    };
    Id<MergeStamps> id = Id<MergeStamps>::create();
    QList<Line> lines = {};
    KnownChanges merged = {}; ///< all that came in from other copies
    friend bool operator==(const MergeStamps &, const MergeStamps &) = default;
};
