// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

class Connection;

/// The typed words with those that no service has changed into one that some have: one letter more, less,
/// other, or two that changed places. Words of less than four letters stay. Empty when there is nothing
/// to change.
Result<QString> mendSlips(Connection &connection, const QString &typed);
