// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <optional>

/// "print visit-summary BOOK --output FILE". Nothing when it is another command; the codes are those
/// of the other commands. It draws letters, so it needs a QGuiApplication.
std::optional<int> runPrintCommand(const Command &command);
