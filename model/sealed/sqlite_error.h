// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

/// One sentence for a result code of SQLite's (https://www.sqlite.org/rescode.html).
Error errorOfCode(int code, const QString &detail);
