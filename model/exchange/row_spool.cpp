// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/row_spool.h"

#include <QCoreApplication>
#include <cstring>
#include <unistd.h>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowSpool)
};

constexpr qsizetype kBuffer = 1 << 18;
constexpr quint16 kMostColumns = 0xffff;
constexpr qint32 kNumber = -1; ///< in the place of a length

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

} // namespace

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
    }
    return number;
}

Result<> RowSpool::add(const SpooledRow &row) {
    const qsizetype before = m_buffer.size();
    append(m_buffer, qint32(row.table));
    append(m_buffer, qint32(row.line));
    for (auto cell = row.cells.constBegin(); cell != row.cells.constEnd(); ++cell) {
        const quint16 number = numberOf(cell.key());
        if (number == kMostColumns) // nobody has so many
            continue;
        append(m_buffer, number);
        if (cell->isDouble()) {
            append(m_buffer, kNumber);
            append(m_buffer, cell->toDouble());
        } else {
            const QByteArray text = cell->toString().toUtf8();
            append(m_buffer, qint32(text.size()));
            m_buffer += text;
        }
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
    QByteArray bytes(qsizetype(m_ends[std::size_t(number)] - from), Qt::Uninitialized);
    if (::pread(m_file.handle(), bytes.data(), size_t(bytes.size()), off_t(from)) != bytes.size())
        return {};
    const char *at = bytes.constData(), *const end = at + bytes.size();
    SpooledRow row;
    row.table = take<qint32>(at);
    row.line = take<qint32>(at);
    while (at < end) {
        const QString &column = m_columns[take<quint16>(at)];
        const auto length = take<qint32>(at);
        if (length == kNumber) {
            row.cells.insert(column, take<double>(at));
        } else {
            row.cells.insert(column, QString::fromUtf8(at, length));
            at += length;
        }
    }
    return row;
}
