// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QLockFile>
#include <memory>

/// The ending of a book's name, with the dot.
inline constexpr char kBookSuffix[] = ".hearthbook";

/// Written into the head of every book, so that a foreign database is told from a book ("Hbk1").
inline constexpr quint32 kBookApplicationId = 0x48626b31;

/// Looks at the first bytes of a file without changing anything, and says in one sentence why it
/// is not a book that this program can open (missing, empty, foreign, newer, unreadable, not writable).
Result<> inspectBook(const QString &path);

/// Makes the new, empty file of a book, readable by its owner alone. Never touches one that is there.
Result<> makeBookFile(const QString &path);

/// Keeps a second window away from the book for as long as the lock lives; else names the other.
Result<std::unique_ptr<QLockFile>> lockBook(const QString &path);
