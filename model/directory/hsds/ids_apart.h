// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/organization_table.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <map>

/// Many sources count their records from 1. In one file an id has to mean one record: the first source with
/// an id keeps it, and what another one means by it gets an id of its own, as in a package of tables.
class IdsApart {
public:
    /// The document of a service, with the ids of its source beside those that are new.
    QJsonObject apart(const QJsonObject &service, const SourceId &source);
    /// The id of the next service.
    QString serviceId(const QString &id, const SourceId &source);

private:
    QString written(const QString &table, const QString &id, const SourceId &source);
    QJsonValue partApart(const QString &key, const QJsonValue &value, const SourceId &source);
    QJsonObject objectApart(const QString &table, const QJsonObject &object, const SourceId &source);

    QHash<quint64, SourceId> m_owners;                 ///< by table and id
    std::map<std::pair<SourceId, quint64>, int> m_met; ///< services of a source with one id
};
