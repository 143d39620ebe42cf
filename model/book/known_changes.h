// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/book/record_stamps.h"

#include <QHash>
#include <QUuid>

/// Which changes a copy of the book contains: of each session, all up to a number. No clock takes part, so it
/// is right for any number of copies, restored backups among them.
class KnownChanges {
public:
    void add(const QUuid &session, qint64 upTo);
    void add(const KnownChanges &other);
    bool contains(const Stamp &stamp) const;
    bool contains(const KnownChanges &other) const;
    const QHash<QUuid, qint64> &sessions() const { return m_upTo; }
    friend bool operator==(const KnownChanges &, const KnownChanges &) = default;

private:
    QHash<QUuid, qint64> m_upTo;
};

/// Those of the book itself and those that were merged into it.
Result<KnownChanges> readKnownChanges(Connection &connection);
