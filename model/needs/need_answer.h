// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"
#include "model/needs/need.h"

/// What the family answered to one need on a day. Older answers are kept.
struct NeedAnswer {
    Id<NeedAnswer> id = Id<NeedAnswer>::create();
    Need need = Need::Food;
    std::optional<HelpWanted> wanted = {}; ///< nothing: the answer before was taken back
    QDate answeredOn = {};
    QString doneBy = {}; ///< who sees to it: somebody of the care team, or any name
    friend bool operator==(const NeedAnswer &, const NeedAnswer &) = default;
};

/// What stands now for a need, among answers that are in the order of their days; nothing where it is blank.
std::optional<NeedAnswer> currentAnswer(const QList<NeedAnswer> &answers, Need need);

/// Those for which the family wants help now, in the order of the needs.
QList<Need> wantedNeeds(const QList<NeedAnswer> &answers);

/// What answering does to the book: a new answer, or another one in place of that of today. Nothing where it
/// is as it was. Without `wanted` the row is blank again.
std::vector<Change> answering(const QList<NeedAnswer> &answers, Need need, std::optional<HelpWanted> wanted,
                              const QDate &today);
