// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/advancecare/wishes.h"
#include "model/book/store.h"
#include "model/child/child.h"
#include "model/reports/report.h"

/// Its name in the command line.
inline const QString kWishesPaper = u"wishes"_s;

/// Everything that the page of wishes is made of.
struct WishesSheet {
    Child child = {};
    Wishes wishes = {};
    QDateTime printedAt = {};
};

/// What the page holds beside what one would tell any of its readers.
enum class WishesExtent { WithoutEndOfLife, Whole };

Result<WishesSheet> readWishes(const Store &store, const QDateTime &now);
/// What the page tells whoever gets it; nothing where nothing is written.
QStringList revealedBy(const WishesSheet &sheet, WishesExtent extent);
/// The child's own words and those of the family, apart.
Report wishesReport(const WishesSheet &sheet, WishesExtent extent);
