// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service_table.h"

/// Saves every service as HSDS 3.1 JSON, one page with all of them, durably; what was at `path` is replaced
/// when all is written. Gives how many there are.
Result<qint64> exportServices(const ServiceTable &services, const QString &path);
