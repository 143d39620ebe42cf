// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QFile>
#include <functional>

/// Makes a file that is too big for the memory: `write` fills a new one beside it, which only its owner
/// can read, and it takes the place of what was there when it is whole and on the disk. When something
/// goes wrong, what was there stays. `write` may replace the file itself by its name.
Result<> writeDurably(const QString &name, const std::function<Result<>(QFile &beside)> &write);

/// What a file says that could not be written to.
Error notSaved(const QFile &file);
