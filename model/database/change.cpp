// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/change.h"

#include <algorithm>

ChangeSet inverse(const ChangeSet &changes) {
    ChangeSet back{changes.label};
    std::transform(changes.changes.rbegin(), changes.changes.rend(), std::back_inserter(back.changes),
                   [](const Change &change) { return change.inverse(); });
    return back;
}
