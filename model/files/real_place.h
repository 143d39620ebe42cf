// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where a file lies, when `path` may be a link to it. A link stays where it leads to, also while nothing is
/// there.
QString realPlace(const QString &path);
