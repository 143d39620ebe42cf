// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryFile>
#include <vector>

/// A cell of a row that will be part of a document. Its value is JSON already, so that a document is put
/// together of its rows without a look into them.
struct JsonCell {
    QString column = {};
    QByteArray value = {};
    QByteArray key = {}; ///< the column's name as JSON, of a row that was read back
};

/// A text as JSON writes it.
QByteArray jsonOf(const QString &text);
/// To the text of an object that is still open: both are JSON.
void addMember(QByteArray &json, const QByteArray &key, const QByteArray &value);

/// A row of some table, without its empty cells.
struct SpooledRow {
    int table = 0; ///< a number of the caller's
    int line = 0;  ///< on which it stood
    QList<JsonCell> cells = {};
    QByteArray bytes = {}; ///< of a row that was read back: here lie the values of its cells

    /// The value in this column; empty for none.
    QByteArray value(const QString &column) const;
    QJsonObject object() const;
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
    quint16 numberOf(const QString &column);

    QTemporaryFile m_file;
    QByteArray m_buffer;
    QStringList m_columns; ///< by the numbers that stand for their names in the file
    QByteArrayList m_keys; ///< the same as JSON
    QHash<QString, quint16> m_numbers;
    quint64 m_written = 0;
    std::vector<quint64> m_ends; ///< of each row in the file
};
