// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What interrupted work left beside a book and among its backups.
struct Leftovers {
    int removed = 0; ///< files that were half made
    QStringList kept =
        {}; ///< names of those that were changing their names: each may be the only copy of a book
};

/// Removes half-made files, and names what may be a whole book. What was written to lately, or is open for
/// writing, belongs to work that goes on.
Leftovers clearLeftovers(const QString &bookPath);
