// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryFile>
#include <QVarLengthArray>
#include <string>
#include <vector>

/// A text as JSON writes it, at the end of `json`.
void appendJson(std::string &json, const QString &text);
std::string jsonOf(const QString &text);
/// To the text of an object that is still open: both are JSON.
void addMember(std::string &json, std::string_view key, std::string_view value);
QJsonObject objectOf(const std::string &json);

/// A cell of a row that will be part of a document. Its value is JSON already, so that a document is put
/// together of its rows without a look into them.
struct JsonCell {
    quint32 column = 0; ///< the spool knows its name
    std::string_view value = {};
};

/// A row of some table that was read back, without its empty cells.
struct SpooledRow {
    int table = 0; ///< a number of the caller's
    int line = 0;  ///< on which it stood
    QVarLengthArray<JsonCell, 24> cells = {};
    QByteArray bytes = {}; ///< here lie the values of its cells

    /// The value in this column; empty for none.
    std::string_view value(quint32 column) const;
};

/// Rows that are too many for the memory, in a file without a name: it is gone with this object, and also
/// when the program is killed. What is in it is read back in any order.
class RowSpool {
public:
    RowSpool() = default;
    Q_DISABLE_COPY_MOVE(RowSpool)

    /// The number that stands for the name of a column.
    quint32 numberOf(const QString &column);
    const std::string &keyOf(quint32 column) const { return m_keys[column]; } ///< its name as JSON

    /// A row begins, gets its cells, and ends.
    void begin(int table, int line);
    /// Gives the value as JSON, until the next is put.
    std::string_view put(quint32 column, const QString &text);
    /// What JSON reads as a number.
    std::string_view putNumber(quint32 column, const QString &number);
    Result<> end();

    /// To be called after the last row, before the first is read.
    Result<> seal();
    qsizetype count() const { return qsizetype(m_ends.size()); }
    /// An empty row where the disk does not give it back.
    SpooledRow row(qsizetype number) const;
    QJsonObject objectOf(const SpooledRow &row) const;

private:
    Result<> write();
    template <typename Append>
    std::string_view putValue(quint32 column, Append append);

    QTemporaryFile m_file;
    std::string m_buffer; ///< much quicker than a QByteArray for very many short pieces
    std::vector<std::string> m_keys;
    QHash<QString, quint32> m_numbers;
    quint64 m_written = 0;       ///< to the file
    std::vector<quint64> m_ends; ///< of each row in the file
};
