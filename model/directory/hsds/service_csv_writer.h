// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/directory/hsds/service_file.h"
#include "model/directory/service_table.h"

/// Saves every service as one line of a table (.csv) for a spreadsheet, durably; what was at `path` is
/// replaced when all is written.
Result<SavedServices> exportServiceLines(const ServiceTable &services, const QString &path,
                                         const Progress &progress);
