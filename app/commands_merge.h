// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <optional>

/// hearthbook merge. Nothing when the words are no such command.
std::optional<int> runMergeCommand(const Command &command);
