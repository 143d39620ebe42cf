// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// In bytes of UTF-8. Most disks take 255; that leaves room for an id in front or an ending.
inline constexpr qsizetype kLongestFileName = 200;

/// What somebody typed or another file told, as the name of a file that stays in its folder on every system:
/// no way to another folder, no control characters, no dot in front, which would hide it, and no name of a
/// device. A longer name keeps its ending. Empty where nothing is left.
QString safeFileName(const QString &name, qsizetype mostBytes = kLongestFileName);
/// The same path, with this ending where it has another one or none. No path stays none.
QString withEnding(const QString &path, const QString &ending);
