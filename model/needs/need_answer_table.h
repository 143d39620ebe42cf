// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/needs/need_answer.h"

class Connection;

/// The only place that knows the columns of what families answered to needs.
class NeedAnswerTable {
public:
    using Record = NeedAnswer;
    static constexpr char kName[] = "need_answer"; ///< in the database

    explicit NeedAnswerTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(NeedAnswerTable)

    /// Also those of before, in the order of their days.
    Result<QList<NeedAnswer>> all() const;

    Result<> put(const NeedAnswer &record);
    Result<> remove(Id<NeedAnswer> id);

private:
    Connection &m_connection;
};
