// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_lines.h"

#include <QStringDecoder>
#include <algorithm>

namespace {

bool startsWith(const QByteArray &file, std::initializer_list<unsigned char> bytes) {
    return file.size() >= qsizetype(bytes.size()) &&
           std::equal(bytes.begin(), bytes.end(), file.begin(),
                      [](unsigned char a, char b) { return a == uchar(b); });
}

QByteArray toUtf8(const QByteArray &file, QStringDecoder::Encoding encoding) {
    QStringDecoder decoder(encoding);
    const QString text = decoder(file);
    return text.toUtf8();
}

/// UTF-16 becomes UTF-8, told by its mark or by the zero beside the B of BEGIN.
QByteArray asBytes(const QByteArray &file) {
    if (startsWith(file, {0xff, 0xfe}) || startsWith(file, {'B', 0, 'E', 0}))
        return toUtf8(file, QStringDecoder::Utf16LE);
    if (startsWith(file, {0xfe, 0xff}) || startsWith(file, {0, 'B', 0, 'E'}))
        return toUtf8(file, QStringDecoder::Utf16BE);
    return startsWith(file, {0xef, 0xbb, 0xbf}) ? file.sliced(3) : file;
}

bool isBase64(QByteArrayView line) {
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
               c == '/' || c == '=';
    });
}

bool isIndented(QByteArrayView line) {
    return !line.isEmpty() && (line.front() == ' ' || line.front() == '\t');
}

bool beginsOrEndsCard(QByteArrayView line) {
    const QByteArray start = line.first(std::min<qsizetype>(line.size(), 12)).toByteArray().toUpper();
    return start.startsWith("END:VCARD") || start.startsWith("BEGIN:VCARD");
}

enum class Carrying { Folded, QuotedPrintable, Base64 };

Carrying carryingOf(QByteArrayView line) {
    const qsizetype colon = line.indexOf(':');
    const QByteArray head = line.first(colon < 0 ? 0 : colon).toByteArray().toUpper();
    if (head.contains("QUOTED-PRINTABLE"))
        return Carrying::QuotedPrintable;
    return head.contains("BASE64") || head.contains("ENCODING=B") ? Carrying::Base64 : Carrying::Folded;
}

/// Adds `next` to `line` when it carries it on.
bool carryOn(CardLine &line, QByteArrayView next, Carrying carrying) {
    const bool soft =
        carrying == Carrying::QuotedPrintable && line.text.endsWith('=') && !beginsOrEndsCard(next);
    if (!soft && !isIndented(next) && !(carrying == Carrying::Base64 && isBase64(next)))
        return false;
    if (soft)
        line.text.chop(1);
    const QByteArrayView more = soft || !isIndented(next) ? next : next.sliced(1);
    if (line.text.size() + more.size() > CardLines::kLongestLine)
        line.tooLong = true;
    else
        line.text.append(more);
    return true;
}

} // namespace

CardLines::CardLines(const QByteArray &file) : m_data(asBytes(file)) {}

std::optional<CardLine> CardLines::next() {
    while (peek() && peek()->trimmed().isEmpty())
        take();
    if (!peek())
        return std::nullopt;
    CardLine line{m_number + 1, peek()->toByteArray()};
    take();
    line.tooLong = line.text.size() > kLongestLine;
    const Carrying carrying = carryingOf(line.text);
    while (peek() && carryOn(line, *peek(), carrying))
        take();
    return line;
}

std::optional<QByteArrayView> CardLines::peek() {
    if (!m_peeked && m_at < m_data.size()) {
        const qsizetype end = std::min(nextOf('\n', m_lineFeed), nextOf('\r', m_carriageReturn));
        m_peeked = QByteArrayView(m_data).sliced(m_at, end - m_at);
    }
    return m_peeked;
}

/// Looks from where it looked last: a file without any carriage return is not searched for each line.
qsizetype CardLines::nextOf(char wanted, qsizetype &found) const {
    if (found < m_at)
        found = m_data.indexOf(wanted, m_at);
    if (found < 0)
        found = m_data.size();
    return found;
}

void CardLines::take() {
    m_at = afterLineEnd(m_at + m_peeked->size());
    m_peeked.reset();
    ++m_number;
}

/// CR LF, LF, CR, and the CR CR LF of files that were sent as text once too often.
qsizetype CardLines::afterLineEnd(qsizetype at) const {
    const QByteArrayView end = QByteArrayView(m_data).sliced(at);
    for (const char *known : {"\r\r\n", "\r\n"}) {
        if (end.startsWith(known))
            return at + qsizetype(qstrlen(known));
    }
    return std::min(at + 1, m_data.size());
}
