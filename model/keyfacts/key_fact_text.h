// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keyfacts/key_fact.h"

#include <QStringList>

/// How a fact begins where it stands alone: that of a stop line says itself that it is not to be done.
QString titleOf(const KeyFact &fact);
/// What is written of a fact beside its `what`, a line each: "First: turn her on her side".
QStringList detailsOf(const KeyFact &fact);
/// Who said it and when: "Dr. Osei, March 3, 2026". Empty where nobody wrote that down.
QString saidBy(const KeyFact &fact);
/// The same, and of a plan also whether the care team wrote it.
QString sourceOf(const KeyFact &fact);
/// A fact in one row: "Penicillin: rash".
QString factText(const KeyFact &fact);
/// What a list says while it has no rows: that nobody wrote it yet, or who said that there is none. Empty
/// where there are rows.
QString stateText(const KeyFactList &list);
/// Its facts by their names alone, in one row; or its state.
QString namesText(const KeyFactList &list);
/// The whole list in one row, for papers: its facts, or its state.
QString listText(const KeyFactList &list);
