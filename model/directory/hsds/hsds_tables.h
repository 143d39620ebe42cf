// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

// The tables of HSDS 3.1 and how they hang together: what lies in one file as tables lies in JSON as objects
// inside of each other. https://docs.openreferral.org/en/v3.1.1/hsds/schema_reference.html
namespace hsds {

struct TableSpec {
    QString name = {};        ///< "phone"
    QString file = {};        ///< "phones", without ".csv"
    QStringList columns = {}; ///< in the order of the specification
};
/// In the order of the specification.
const QList<TableSpec> &tableSpecs();
/// Nothing for a table that HSDS 3.1 does not know.
const TableSpec *tableSpec(const QString &name);

/// "service" for a column "service_id" that says where a row of `table` lies; "any" where the id may be that
/// of any record; empty for every other column.
QString parentOf(const QString &table, const QString &column);
/// The column that names the parent: "service_id"; "link_id" and "resource_id" where it may be anything.
QString columnOfParent(const QString &table, const QString &parent);
/// The column that says of which table that is, where rows may lie in any; else empty.
QString columnOfParentTable(const QString &table);

/// Where rows of `table` lie inside of their parent: "phones".
QString keyOf(const QString &parent, const QString &table);
/// The table of the objects under this key.
QString tableUnder(const QString &parent, const QString &key);

/// What one row names by its id and JSON holds inside of it.
struct Inner {
    QString column = {}; ///< "organization_id"
    QString table = {};  ///< "organization"
    QString key = {};    ///< "organization"
};
const QList<Inner> &innersOf(const QString &table);

/// The table of what a column names by its id, wherever JSON holds that; "any" as above, empty for none.
QString tableNamedBy(const QString &table, const QString &column);

/// Whether other tables name its rows by their ids.
bool isNamedByOthers(const QString &table);
bool isNumber(const QString &table, const QString &column);

} // namespace hsds
