// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

class Connection;

/// Makes the columns that a migration left to be made of the documents. A book that was written by a
/// Hearthbook of today has none of them. All of it is one transaction.
Result<> deriveMissingColumns(Connection &connection);
