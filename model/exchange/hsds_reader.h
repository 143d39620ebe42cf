// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "model/exchange/table_file.h"
#include "model/exchange/work_progress.h"

#include <QIODevice>
#include <memory>

/// What a file of services said that could not be taken as it stood; `line` counts its services from 1.
struct HsdsReport {
    qint64 services = 0;
    ProblemList problems = {};
};

/// Reads the services of an HSDS 3 file in JSON: a list, a page of one ("contents"), one service, one a
/// line, and services that lie inside an organization or a place. One at a time is in memory.
Result<> readHsds(QIODevice &file, const TakeDocument &take, HsdsReport &report);

/// The same from files, for an import. Each run begins `report` anew, and tells `progress`, if there is one,
/// how many bytes are read.
ServiceSource hsdsSource(const QStringList &paths, const std::shared_ptr<HsdsReport> &report,
                         const std::shared_ptr<WorkProgress> &progress = {});
