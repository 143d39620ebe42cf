// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"
#include "model/keyfacts/key_fact.h"

/// The step that writes a fact of a list. That there is none of its kind is not true any more then.
ChangeSet writingFact(const QString &label, const KeyFactList &list, const std::optional<KeyFact> &before,
                      const KeyFact &after);
/// The step that makes a fact of each line of a text from before facts had rows. Nothing else is guessed of
/// it.
ChangeSet splittingFact(const QString &label, const KeyFact &fact);
/// How many facts would come of it; 1 where there is nothing to split.
int linesOf(const KeyFact &fact);
