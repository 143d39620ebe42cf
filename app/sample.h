// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

/// Writes a fresh copy of the sample family's book, to look around in. With `years`, a diary of so
/// many years, for tests and measurements.
Result<> writeSample(const QString &path, int years = 0);

/// Makes a directory at `path` with `services` invented services, a part of them at a time.
Result<> writeSampleDirectory(const QString &path, qint64 services);
