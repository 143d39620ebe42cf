// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"

class Connection;

/// Keeps what an import could not take as it stood, so that it can be read again later.
Result<> keepProblems(Connection &connection, Id<DirectoryImport> import, const ProblemList &problems);

/// The kinds with the most problems first.
Result<QList<ProblemKind>> keptProblems(Connection &connection, Id<DirectoryImport> import);
