// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QStringList>
#include <QVariantList>
#include <functional>

class Connection;

/// A table as the database has it, for taking everything out of a book.
struct TableShape {
    QString name = {};
    QStringList columns = {};
};

Result<QList<TableShape>> tablesOf(Connection &connection);

/// Every row in the order of its key. `take` gives an error to end early.
Result<> eachRow(Connection &connection, const TableShape &table,
                 const std::function<Result<>(const QVariantList &)> &take);
