// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "model/directory/hsds/hsds_report.h"

#include <QIODevice>

/// Reads the services of an HSDS 3 file in JSON: a list, a page of one ("contents"), one service, one a
/// line, and services that lie inside an organization or a place. One at a time is in memory.
Result<> readHsds(QIODevice &file, const DocumentSink &take, HsdsReport &report);
