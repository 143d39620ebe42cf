// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"

#include <QMultiHash>
#include <QSet>
#include <QString>

class Connection;
struct DirectoryImport;

/// The services of sources that somebody kept as one with another: an import does not bring them again.
class MergedServices {
public:
    static Result<MergedServices> read(Connection &connection);

    /// A service with this id of this source went. Without an id, nothing tells.
    bool hasId(const QString &hsdsId, Id<DirectoryImport> source) const;
    /// The sources of which a service with this id went.
    QList<Id<DirectoryImport>> sourcesOf(const QString &hsdsId) const { return m_sources.values(hsdsId); }
    /// The source says of it what it said then.
    bool has(const QString &hsdsId, qint64 fingerprint) const { return m_gone.contains(hsdsId, fingerprint); }

private:
    QMultiHash<QString, qint64> m_gone;                 ///< fingerprints by ids
    QMultiHash<QString, Id<DirectoryImport>> m_sources; ///< by ids
    QSet<QString> m_uniqueIds;                          ///< of those whose source is not known any more
};
