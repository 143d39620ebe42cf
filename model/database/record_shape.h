// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QList>
#include <QString>

class Connection;

/// A column as the database declares it.
struct ColumnShape {
    enum class Type { Integer, Real, Text, Bytes };
    QString name = {};
    Type type = Type::Text;
};

/// A column that names another record.
struct ReferenceShape {
    QString column = {};
    QString table = {};
};

/// A list inside a record, such as the phones of a contact.
struct PartShape {
    QString table = {};
    QString owner = {};              ///< the column with the id of the record
    bool hasPosition = false;        ///< else its rows have no order but that of their key
    QList<ColumnShape> columns = {}; ///< without the owner and the position
    QList<ReferenceShape> references = {};
};

/// A record as the database declares it: a row, and the lists that go with it.
struct RecordShape {
    QString table = {};
    QList<ColumnShape> columns = {}; ///< without the id
    QList<PartShape> parts = {};
    QList<ReferenceShape> references = {};
};

/// By the name of the table. Every table with an id is in it, except those that belong to one copy of a book,
/// or to a directory.
using RecordShapes = QHash<QString, RecordShape>;

/// Reads the shapes from the database itself, so that nobody has to write the columns down a second time.
Result<RecordShapes> readRecordShapes(Connection &connection);
