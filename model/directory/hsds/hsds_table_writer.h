// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/directory/hsds/service_file.h"

class OpenTables;

/// Saves all that the directory holds as the tables of HSDS 3.1 in one packed file with a
/// datapackage.json, durably.
Result<SavedServices> exportServiceTables(const OpenTables &book, const QString &path,
                                          const Progress &progress);
