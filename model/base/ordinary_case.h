// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A name that somebody wrote in capitals alone, as people write it: "YMCA CHILD CARE OF SAN DIEGO" becomes
/// "YMCA Child Care of San Diego". What has a small letter in it, or is an abbreviation, stays as it is.
QString inOrdinaryCase(const QString &name);
