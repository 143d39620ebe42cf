// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/row_spool.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include <cstring>
#include <unistd.h>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowSpool)
};

constexpr qsizetype kBuffer = 1 << 18;
constexpr quint16 kMostColumns = 0xffff;

// The file is read by the process that wrote it, so that numbers stand in it as in the memory.
template <typename Number>
void append(QByteArray &bytes, Number number) {
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

template <typename Number>
Number take(const char *&at) {
    Number number;
    std::memcpy(&number, at, sizeof number);
    at += sizeof number;
    return number;
}

Error noRoom(const QFile &file) {
    return {ErrorKind::Full, Text::tr("There is no room for the working file on this disk."),
            file.errorString()};
}

/// What JSON does not allow in a text as it stands.
bool isSpecial(char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

} // namespace

QByteArray jsonOf(const QString &text) {
    const QByteArray letters = text.toUtf8();
    if (std::none_of(letters.begin(), letters.end(), isSpecial))
        return '"' + letters + '"';
    QByteArray json = "\"";
    for (const char c : letters) {
        if (!isSpecial(c))
            json += c;
        else if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else
            json += "\\u00" + QByteArray(1, c).toHex();
    }
    return json += '"';
}

void addMember(QByteArray &json, const QByteArray &key, const QByteArray &value) {
    if (json.size() > 1)
        json += ',';
    json.append(key).append(':').append(value);
}

QByteArray SpooledRow::value(const QString &column) const {
    for (const JsonCell &cell : cells) {
        if (cell.column == column)
            return cell.value;
    }
    return {};
}

QJsonObject SpooledRow::object() const {
    QByteArray json = "{";
    for (const JsonCell &cell : cells)
        addMember(json, cell.key, cell.value);
    return QJsonDocument::fromJson(json + '}').object();
}

Result<> RowSpool::write() {
    if (!m_file.isOpen() && !m_file.open())
        return noRoom(m_file);
    if (m_file.write(m_buffer) != m_buffer.size())
        return noRoom(m_file);
    m_buffer.clear();
    return {};
}

quint16 RowSpool::numberOf(const QString &column) {
    const auto known = m_numbers.constFind(column);
    if (known != m_numbers.cend())
        return *known;
    const quint16 number = quint16(qMin<qsizetype>(m_columns.size(), kMostColumns));
    if (number < kMostColumns) {
        m_numbers.insert(column, number);
        m_columns.append(column);
        m_keys.append(jsonOf(column));
    }
    return number;
}

Result<> RowSpool::add(const SpooledRow &row) {
    const qsizetype before = m_buffer.size();
    append(m_buffer, qint32(row.table));
    append(m_buffer, qint32(row.line));
    for (const JsonCell &cell : row.cells) {
        const quint16 number = numberOf(cell.column);
        if (number == kMostColumns) // nobody has so many
            continue;
        append(m_buffer, number);
        append(m_buffer, qint32(cell.value.size()));
        m_buffer += cell.value;
    }
    m_written += quint64(m_buffer.size() - before);
    m_ends.push_back(m_written);
    return m_buffer.size() < kBuffer ? Result<>() : write();
}

Result<> RowSpool::seal() {
    auto done = write();
    return !done || m_file.flush() ? done : noRoom(m_file);
}

SpooledRow RowSpool::row(qsizetype number) const {
    const quint64 from = number == 0 ? 0 : m_ends[std::size_t(number - 1)];
    SpooledRow row;
    row.bytes = QByteArray(qsizetype(m_ends[std::size_t(number)] - from), Qt::Uninitialized);
    if (::pread(m_file.handle(), row.bytes.data(), size_t(row.bytes.size()), off_t(from)) != row.bytes.size())
        return {};
    const char *at = row.bytes.constData(), *const end = at + row.bytes.size();
    row.table = take<qint32>(at);
    row.line = take<qint32>(at);
    while (at < end) {
        const auto column = take<quint16>(at);
        const auto length = take<qint32>(at);
        row.cells.append({m_columns[column], QByteArray::fromRawData(at, length), m_keys[column]});
        at += length;
    }
    return row;
}
