// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem_list.h"
#include "model/base/work_progress.h"
#include "model/directory/directory_import.h"

#include <QIODevice>
#include <memory>

struct MappedSheet;
struct ServiceSheet;

/// What a source of services said that could not be taken as it stood. `field` is the table's file, and
/// `line` its line; of a JSON file, which has no `field`, `line` counts its services from 1.
struct HsdsReport {
    qint64 services = 0;
    ProblemList problems = {};
    int pages = 0;       ///< files that are one page of a list
    int pagesOfList = 0; ///< how many pages that list has
};

/// Reads the services of an HSDS 3 file in JSON: a list, a page of one ("contents"), one service, one a
/// line, and services that lie inside an organization or a place. One at a time is in memory.
Result<> readHsds(QIODevice &file, const DocumentSink &take, HsdsReport &report);

/// Whether the file's name says that it is a plain table, such as .csv; a packed file is none, whatever its
/// name.
bool isSheet(const QString &path);

/// Where the headings of a plain table stand, and what its columns say.
using SayColumns = std::function<MappedSheet(const ServiceSheet &)>;

/// Told again and again which share of the work is done, from 0 to 1.
using TellShare = std::function<void(double share)>;

/// Finds out what a file or folder with services is, and reads it: HSDS as JSON or as tables, or a plain
/// table whose columns are guessed where nobody says them.
Result<> readServices(const QString &path, const DocumentSink &take, HsdsReport &report,
                      const TellShare &tell = {}, const SayColumns &sayColumns = {});

/// The same from files and folders, for an import. Each run begins `report` anew, and tells `progress`, if
/// there is one, how far it has come.
ServiceSource hsdsSource(const QStringList &paths, const std::shared_ptr<HsdsReport> &report,
                         const std::shared_ptr<WorkProgress> &progress = {},
                         const SayColumns &sayColumns = {});
