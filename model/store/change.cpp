// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/change.h"

#include <algorithm>

ChangeSet inverse(ChangeSet changes) {
    std::reverse(changes.changes.begin(), changes.changes.end());
    for (Change &change : changes.changes)
        std::visit([](auto &edit) { std::swap(edit.before, edit.after); }, change);
    return changes;
}
