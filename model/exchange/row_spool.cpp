// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/row_spool.h"

#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <unistd.h>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowSpool)
};

constexpr qsizetype kBuffer = 1 << 18;

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

Result<> RowSpool::add(const SpooledRow &row) {
    const QByteArray bytes = QCborValue(QCborMap{{0, row.table}, {1, row.line}, {2, QCborMap::fromJsonObject(row.cells)}}).toCbor();
    m_buffer += bytes;
    m_written += quint64(bytes.size());
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
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    return {int(map[0].toInteger()), int(map[1].toInteger()), map[2].toMap().toJsonObject()};
}
