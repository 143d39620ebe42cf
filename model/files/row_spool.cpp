// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/row_spool.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include <cstring>
#include <unistd.h>

namespace {

struct RowSpoolText {
    Q_DECLARE_TR_FUNCTIONS(RowSpool)
};

constexpr std::size_t kBuffer = 1 << 18;

// The file is read by the process that wrote it, so that numbers stand in it as in the memory.
template <typename Number>
void append(std::string &bytes, Number number) {
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
    return {ErrorKind::Full, RowSpoolText::tr("There is no room for the working file on this disk."),
            file.errorString()};
}

/// What JSON does not allow in a text as it stands.
bool isSpecial(char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

/// Most texts are of these letters alone, which are the same in JSON.
bool isPlain(QChar c) {
    return c.unicode() < 0x80 && !isSpecial(char(c.unicode()));
}

} // namespace

void appendJson(std::string &json, const QString &text) {
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        const std::size_t from = json.size();
        json.resize(from + std::size_t(text.size()) + 2, '"');
        std::transform(text.begin(), text.end(), json.begin() + std::ptrdiff_t(from) + 1,
                       [](QChar c) { return char(c.unicode()); });
        return;
    }
    const QByteArray letters = text.toUtf8();
    json += '"';
    for (const char c : letters) {
        if (!isSpecial(c))
            json += c;
        else if (c == '"' || c == '\\')
            json.append({'\\', c});
        else
            json.append("\\u00").append(QByteArray(1, c).toHex().data());
    }
    json += '"';
}

std::string jsonOf(const QString &text) {
    std::string json;
    appendJson(json, text);
    return json;
}

void addMember(std::string &json, std::string_view key, std::string_view value) {
    if (json.size() > 1)
        json += ',';
    json.append(key).append(1, ':').append(value);
}

QJsonObject objectOf(const std::string &json) {
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size()))).object();
}

std::string_view SpooledRow::value(quint32 column) const {
    for (const JsonCell &cell : cells) {
        if (cell.column == column)
            return cell.value;
    }
    return {};
}

Result<> RowSpool::write() {
    if (!m_file.isOpen() && !m_file.open())
        return noRoom(m_file);
    if (m_file.write(m_buffer.data(), qint64(m_buffer.size())) != qint64(m_buffer.size()))
        return noRoom(m_file);
    m_written += m_buffer.size();
    m_buffer.clear();
    return {};
}

quint32 RowSpool::numberOf(const QString &column) {
    if (const auto known = m_numbers.constFind(column); known != m_numbers.cend())
        return *known;
    const auto number = quint32(m_keys.size());
    m_numbers.insert(column, number);
    m_keys.push_back(jsonOf(column));
    return number;
}

void RowSpool::begin(int table, int line) {
    append(m_buffer, qint32(table));
    append(m_buffer, qint32(line));
}

template <typename Append>
std::string_view RowSpool::putValue(quint32 column, Append appendValue) {
    append(m_buffer, column);
    append(m_buffer, qint32(0));
    const std::size_t from = m_buffer.size();
    appendValue(m_buffer);
    const auto length = qint32(m_buffer.size() - from);
    std::memcpy(m_buffer.data() + from - sizeof length, &length, sizeof length);
    return std::string_view(m_buffer).substr(from);
}

std::string_view RowSpool::put(quint32 column, const QString &text) {
    return putValue(column, [&](std::string &bytes) { appendJson(bytes, text); });
}

std::string_view RowSpool::putNumber(quint32 column, const QString &number) {
    return putValue(column, [&](std::string &bytes) { bytes += number.toLatin1().constData(); });
}

Result<> RowSpool::end() {
    m_ends.push_back(m_written + m_buffer.size());
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
        const auto column = take<quint32>(at);
        const auto length = std::size_t(take<qint32>(at));
        row.cells.append({column, {at, length}});
        at += length;
    }
    return row;
}

QJsonObject RowSpool::objectOf(const SpooledRow &row) const {
    std::string json = "{";
    for (const JsonCell &cell : row.cells)
        addMember(json, keyOf(cell.column), cell.value);
    return ::objectOf(json += '}');
}
