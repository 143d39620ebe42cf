// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/directory/directory_import.h"
#include "model/directory/ready_service.h"

#include <variant>
#include <vector>

/// What a source gives, in its order.
using SourcePieces = std::vector<std::variant<PreparedService, UnlinkedRow>>;

/// What is said when somebody stopped an import.
Error importStopped();

/// Runs a source on a thread of its own, so that it is read while the book is written to. `take` gets some
/// pieces at a time, on the thread of the caller, where the progress is asked again and again. Only a few
/// pieces wait in memory.
Result<SourceEnd> readOnThread(const ServiceSource &source, const std::function<Result<>(SourcePieces)> &take,
                               const Progress &progress);
