// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryFile>
#include <vector>

/// A row of some table: its cells by the names of their columns, without the empty ones.
struct SpooledRow {
    int table = 0; ///< a number of the caller's
    int line = 0;  ///< on which it stood
    QJsonObject cells = {};
};

/// Rows that are too many for the memory, in a file without a name: it is gone with this object, and also
/// when the program is killed. What is in it is read back in any order.
class RowSpool {
public:
    RowSpool() = default;
    Q_DISABLE_COPY_MOVE(RowSpool)

    Result<> add(const SpooledRow &row);
    /// To be called after the last row, before the first is read.
    Result<> seal();
    qsizetype count() const { return qsizetype(m_ends.size()); }
    /// An empty row where the disk does not give it back.
    SpooledRow row(qsizetype number) const;

private:
    Result<> write();

    QTemporaryFile m_file;
    QByteArray m_buffer;
    quint64 m_written = 0;
    std::vector<quint64> m_ends; ///< of each row in the file
};
