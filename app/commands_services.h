// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <optional>

/// "import services BOOK FILE…" and "export services BOOK --output FILE". Nothing when it is another command.
/// The code is 0 when it was done, 1 when it could not be, 2 when it was asked for wrongly.
std::optional<int> runServicesCommand(const Command &command);
