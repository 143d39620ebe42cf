// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/directory/hsds/service_file.h"

class OpenTables;

/// Saves every service durably; what was at `path` is replaced when all is written.
Result<SavedServices> exportServices(const OpenTables &book, ServiceFile kind, const QString &path,
                                     const Progress &progress = {});
