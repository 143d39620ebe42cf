// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/record_shape.h"

#include <QByteArray>
#include <QHash>
#include <QUuid>

/// A mark for each record that is another one as soon as anything in it is.
using RecordMarks = QHash<QUuid, QByteArray>;

/// Reads all rows of a kind without making values of them: two copies with many entries are compared so.
Result<RecordMarks> readRecordMarks(Connection &connection, const RecordShape &shape);
