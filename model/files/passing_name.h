// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A hidden name beside `path`, for what is to get that name only when it is whole.
QString passingName(const QString &path);
