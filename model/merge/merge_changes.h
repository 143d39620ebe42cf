// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/database/change.h"
#include "model/merge/merge_plan.h"

#include <QDate>

class OpenTables;
class Store;

/// What things are called in what is kept.
struct MergeWords {
    QString label = {};  ///< of the step, for the menu
    QString ours = {};   ///< "this book"
    QString theirs = {}; ///< "the copy dad.hearthbook"
};

/// What a merge writes to our copy: one step that can be undone. What does not come out of it is kept.
Result<ChangeSet> mergeChanges(const OpenTables &ours, const BookPair &books, const MergePlan &plan,
                               const MergeWords &words, const QDate &today);

/// Makes a backup of our copy, brings in the contents of photos and papers, and gives the step that is to be
/// applied.
Result<ChangeSet> prepareMerge(Store &ours, const Store &theirs, const BookPair &books, const MergePlan &plan,
                               const MergeWords &words, const QDate &today);
