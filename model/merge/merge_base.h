// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/book_pair.h"

/// What a record that both copies changed was before they parted, with hashes for pictures. Fields of which
/// nobody can tell are not in it; that may be all of them.
QJsonObject baseOf(const BookPair &books, const RecordPair &pair);
