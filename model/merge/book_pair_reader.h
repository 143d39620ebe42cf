// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/merge/book_pair.h"

class OpenTables;

/// Reads what is not the same in two copies of a care book. Nothing is written.
Result<BookPair> readBookPair(const OpenTables &ours, const OpenTables &theirs);
