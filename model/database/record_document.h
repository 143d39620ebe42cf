// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/record_shape.h"

#include <QJsonObject>
#include <QUuid>
#include <optional>

/// What a record says, as JSON: a value for each column, and a list for each part. The same record always
/// gives the same text: keys are sorted, and bytes are Base64.

/// Nothing where there is no such record.
Result<std::optional<QJsonObject>> readDocument(Connection &connection, const RecordShape &shape,
                                                const QUuid &id);
/// Writes the record with this id, whether it is there or not. Inside a transaction.
Result<> writeDocument(Connection &connection, const RecordShape &shape, const QUuid &id,
                       const QJsonObject &document);
/// Inside a transaction.
Result<> removeDocument(Connection &connection, const RecordShape &shape, const QUuid &id);

/// The document with a hash in the place of each picture: enough to compare with, and small.
QJsonObject withoutPictures(QJsonObject document, const RecordShape &shape);
