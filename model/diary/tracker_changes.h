// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"
#include "model/diary/diary_table.h"

/// What it takes to get from one choice of trackers to another, as one step of undo. A tracker that
/// is taken out takes its entries with it; undo brings them back.
Result<ChangeSet> trackerChanges(const QString &label, const QList<Tracker> &before,
                                 const QList<Tracker> &after, const DiaryTable &diary);

/// The trackers in another order: the one at `from` stands at `to`.
QList<Tracker> movedTo(QList<Tracker> trackers, qsizetype from, qsizetype to);

/// Whether values of both can stand on one scale.
bool sameScale(const Tracker &a, const Tracker &b);

/// The trackers after one of them was given another name or scale on `day`. Once something was `written`, a
/// name that it had stays known, and another scale begins another tracker: the old one rests.
QList<Tracker> withChanged(const QList<Tracker> &trackers, const Tracker &changed, bool written,
                           const QDate &day);
