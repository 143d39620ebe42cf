// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/book_key.h"

struct SealedFacts;

/// What an interrupted commit leaves beside a sealed file. SQLite plays it back at the next opening, and asks
/// nothing about where it comes from: one that belongs to another state of the book destroys the book. So
/// what the file is with and without its journal is looked at before, in a copy, and the seal decides.

/// There is a journal that SQLite would play back.
bool hasHotJournal(const QString &path);

/// Makes sure that opening the file plays back no foreign journal: what does not fit is set aside. To be
/// called under the book's lock. SQLITE_CORRUPT, and both files are as they were, when the book is damaged
/// with the journal and without it.
int settleJournal(const QString &path, const DataKey &key);

/// Gives the journal another name, with which it is not played back. Nothing is done where there is none.
void setJournalAside(const QString &path);

/// Reads the keys of a file with a hot journal, and changes neither: those of the state to which the journal
/// leads back, as a change of the keys may have been interrupted.
int inspectWithJournal(const QString &path, SealedFacts &facts);
