// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A small file that once was read wrongly: tests/inputs/faults.
inline QString faultInput(const char *name) {
    return QStringLiteral(HEARTHBOOK_SOURCE_DIR "/tests/inputs/faults/") + QString::fromLatin1(name);
}
