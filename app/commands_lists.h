// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <optional>

/// "list print BOOK LIST --output FILE", LIST by its label. Nothing when it is another command. The code is 0
/// when it was done, 1 when it could not be, 2 when it was asked for wrongly.
std::optional<int> runListsCommand(const Command &command);
