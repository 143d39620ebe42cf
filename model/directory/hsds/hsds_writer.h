// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/directory/hsds/service_file.h"
#include "model/directory/service_table.h"

/// Saves every service as HSDS 3.1 JSON, one page with all of them, durably; what was at `path` is replaced
/// when all is written. What HSDS does not allow is mended, and comes back as it was when it is read again.
Result<SavedServices> exportServicesAsJson(const ServiceTable &services, const QString &path,
                                           const Progress &progress);
