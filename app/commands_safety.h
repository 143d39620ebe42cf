// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <optional>

/// "backup", "restore", "salvage", "rekey" and "export --all": what keeps a book from being lost. Nothing
/// when it is another command; the codes are those of the other commands.
std::optional<int> runSafetyCommand(const Command &command);
