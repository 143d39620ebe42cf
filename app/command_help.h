// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct CommandEntry;

/// "hearthbook restore BOOK [BACKUP] [--other-book]", in lines that a terminal holds.
QString usageOf(const CommandEntry &command);
/// What "hearthbook --help" shows, from the table of commands.
QString commandHelp();
