// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/directory/directory_import.h"
#include "model/directory/hsds/hsds_report.h"

#include <memory>

struct MappedSheet;
struct ServiceSheet;

/// Whether the file's name says that it is a plain table, such as .csv; a packed file is none, whatever its
/// name.
bool isSheet(const QString &path);

/// Where the headings of a plain table stand, and what its columns say.
using SayColumns = std::function<MappedSheet(const ServiceSheet &)>;

/// Finds out what a file or folder with services is, and reads it: HSDS as JSON or as tables, or a plain
/// table whose columns are guessed where nobody says them.
Result<> readServices(const QString &path, const DocumentSink &take, HsdsReport &report,
                      const TellShare &tell = {}, const SayColumns &sayColumns = {});

/// The same from files and folders, for an import. Each run begins `report` anew, and tells `progress`, if
/// there is one, how far it has come.
ServiceSource hsdsSource(const QStringList &paths, const std::shared_ptr<HsdsReport> &report,
                         const Progress &progress = {}, const SayColumns &sayColumns = {});
