// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QStringList>

// What HSDS 3.1 allows in JSON: https://docs.openreferral.org/en/v3.1.1/hsds/schema_reference.html
namespace hsds {

/// What may stand in an object under one key.
struct MemberRule {
    enum class Kind { Text, Id, Number, Email, Uri, Moment, Choice, Object, List };

    Kind kind = Kind::Text;
    QString table = {};       ///< of what an id names, and of the objects
    QStringList choices = {}; ///< where there are only these; a required one begins with what is mostly so
    bool isRequired = false;
};

struct TableRules {
    QHash<QString, MemberRule> members = {};
    QStringList required = {};
};
/// Nothing for a table that HSDS does not know.
const TableRules *tableRules(const QString &table);

/// Whether the rule allows the value; of objects and lists only that they are such is asked.
bool isAllowed(const MemberRule &rule, const QJsonValue &value);
/// What comes nearest to a value that is not allowed; Undefined where nothing does. An id that is no UUID
/// becomes one, the same for the same record everywhere. For no objects and lists.
QJsonValue nearestAllowed(const MemberRule &rule, const QJsonValue &value);

} // namespace hsds
