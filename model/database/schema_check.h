// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

class Connection;

/// Compares the schema of a book with what the steps up to its version make, and refuses every other: a
/// table, a trigger or a view that Hearthbook did not make could lead a name out of a folder, change what is
/// saved, or never end. To be asked before anything is read from somebody's book, or its schema changed.
/// A book of a newer version, and one without a version, are refused, too.
Result<> checkSchema(Connection &connection);
/// Whether a book was refused for its schema: `error` is that of checkSchema(), or of what opened the book.
bool isForeignSchema(const Error &error);
