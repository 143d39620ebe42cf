// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/learning/brochure.h"

#include <QList>

class Connection;

/// The only place that knows the columns of brochures.
class BrochureTable {
public:
    using Record = Brochure;
    static constexpr char kName[] = "brochure"; ///< in the database

    explicit BrochureTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(BrochureTable)

    /// All, by their title.
    Result<QList<Brochure>> all() const;

    Result<> put(const Brochure &record);
    Result<> remove(Id<Brochure> id);

private:
    Connection &m_connection;
};
