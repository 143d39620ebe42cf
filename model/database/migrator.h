// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>

class Connection;

/// One step of the schema, in the order of its number (1, 2, …). Frozen once released.
struct Migration {
    int number = 0;
    QByteArray sql = {};
};

/// The steps that are built into the program.
const QList<Migration> &migrations();

/// Brings the schema from the version that the book says to the newest one, each step in a
/// transaction of its own. A book of a newer version is refused and left as it is.
Result<> migrate(Connection &connection, const QList<Migration> &steps);

/// The version of the schema that the book says; 0 for an empty one.
Result<int> schemaVersion(Connection &connection);

/// That a book was made by a newer Hearthbook, in words for the family.
Error newerBook();
