// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

/// Asks on a terminal and reads one line that is not shown. Whatever ends or stops the program meanwhile,
/// the terminal shows again what is typed; after a stop (Ctrl+Z) it asks anew.
Result<QString> readHiddenLine(int terminal, const QString &question);

/// The first line of an open file or pipe.
Result<QString> readFirstLine(int file);
