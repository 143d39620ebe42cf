// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "model/directory/hsds/hsds_report.h"

#include <QIODevice>

/// Reads services from the tables of HSDS 3.1, 3.0, 2.0 or 1.1 in a folder or a packed file (.zip), with or
/// without a datapackage.json. Little of it is in memory at any time.
Result<> readHsdsTables(const QString &path, const DocumentSink &take, HsdsReport &report,
                        const TellShare &tell);

/// The same from one JSON object that holds a list of rows under each file name ("services.csv").
bool areTablesInJson(QIODevice &file);
Result<> readTablesInJson(QIODevice &file, const DocumentSink &take, HsdsReport &report,
                          const TellShare &tell);
