// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QMultiHash>
#include <QString>

class Connection;

/// The services of sources that somebody kept as one with another: an import does not bring them again.
class KeptAsOne {
public:
    static Result<KeptAsOne> read(Connection &connection);

    /// A service with this id went. Without an id, nothing tells.
    bool hasId(const QString &hsdsId) const { return !hsdsId.isEmpty() && m_gone.contains(hsdsId); }
    /// The source says of it what it said then.
    bool has(const QString &hsdsId, qint64 fingerprint) const { return m_gone.contains(hsdsId, fingerprint); }

private:
    QMultiHash<QString, qint64> m_gone; ///< fingerprints by ids
};
