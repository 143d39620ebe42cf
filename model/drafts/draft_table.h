// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/drafts/draft.h"

#include <QList>
#include <optional>

class Connection;

/// The only place that knows the columns of drafts. Drafts are no records: nothing undoes them.
class DraftTable {
public:
    explicit DraftTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(DraftTable)

    /// Where drafts are, the one that was kept last first.
    Result<QList<DraftKey>> keys() const;
    Result<std::optional<Draft>> find(const DraftKey &key) const;

    Result<> put(const Draft &draft);
    Result<> remove(const DraftKey &key);

private:
    Connection &m_connection;
};
