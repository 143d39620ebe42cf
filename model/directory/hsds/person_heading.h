// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether a heading, as plainHeading() makes it, says how to reach one of the people behind a service:
/// "director phone", "owner e mail". Then it is one of those that isForStaff() knows.
bool isWayToOne(const QString &plain);
