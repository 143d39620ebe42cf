// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/json_pieces.h"

namespace {

constexpr qsizetype kLongestWord = 64;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

void JsonPieces::keep(QByteArrayView letters) {
    if (m_pieceDepth < 0 && !m_isLoose)
        return;
    const QByteArrayView kept = letters.first(qMin(letters.size(), m_most - m_piece.size()));
    m_piece.append(kept.data(), kept.size());
    m_isTooBig = m_isTooBig || kept.size() < letters.size();
}

/// The letters of a text that end nothing and begin nothing, all at once. Gives how many these were.
qsizetype JsonPieces::takeText(QByteArrayView part) {
    qsizetype count = 0;
    while (count < part.size() && part[count] != '"' && part[count] != '\\')
        ++count;
    keep(part.first(count));
    if (m_depth == 1)
        m_word.append(part.data(), qMin(count, kLongestWord - m_word.size()));
    return count;
}

Result<> JsonPieces::giveAway(Kind kind) {
    const QByteArray piece = std::exchange(m_piece, {});
    const bool isTooBig = std::exchange(m_isTooBig, false);
    m_pieceDepth = -1;
    m_isLoose = false;
    return m_take(piece, isTooBig ? Kind::TooBig : kind);
}

Result<> JsonPieces::open(char c) {
    const bool isWrapper = c == '[' && m_pieceDepth == 0 && m_depth == 1 && m_isKey && m_listDepth == 0 &&
                           (m_word == "contents" || m_word == "content");
    if (isWrapper) { // what stood around the list is about the list, not about services
        m_piece.clear();
        m_isTooBig = false;
        m_pieceDepth = -1;
        m_listDepth = 2;
    } else if (c == '[' && m_depth == 0 && m_pieceDepth < 0) {
        m_listDepth = 1;
    } else if (m_pieceDepth < 0 && isAtList()) {
        m_pieceDepth = m_depth;
    }
    ++m_depth;
    keep({&c, 1});
    return {};
}

Result<> JsonPieces::close() {
    m_depth = std::max<qint64>(0, m_depth - 1);
    if (m_pieceDepth >= 0 && m_depth == m_pieceDepth)
        return giveAway(Kind::Piece);
    if (m_pieceDepth < 0 && m_depth < m_listDepth) {
        m_listDepth = m_depth == 0 ? 0 : -1; // behind the list, until the object around it ends
    }
    return {};
}

Result<> JsonPieces::letter(char c) {
    if (m_isInText) {
        keep({&c, 1});
        if (m_isEscaped)
            m_isEscaped = false;
        else if (c == '\\')
            m_isEscaped = true;
        else if (c == '"')
            m_isInText = false;
        if (m_isInText && m_depth == 1 && m_word.size() < kLongestWord)
            m_word.append(c);
        return {};
    }
    const bool ends = c == ',' || c == '}' || c == ']';
    if (m_isLoose && m_pieceDepth < 0 && (ends || c == '\n')) {
        if (auto given = giveAway(Kind::Piece); !given)
            return given;
    }
    if (c == '{' || c == '[')
        return open(c);
    if (c == '}' || c == ']') {
        keep({&c, 1});
        return close();
    }
    if (c == '"') {
        m_isInText = true;
        m_isKey = false;
        m_word.clear();
    } else if (c == ':') {
        m_isKey = true;
    } else if (!isSpace(c)) {
        m_isKey = false;
    }
    m_isLoose = m_isLoose || (m_pieceDepth < 0 && isAtList() && !isSpace(c) && !ends);
    keep({&c, 1});
    return {};
}

Result<> JsonPieces::feed(const QByteArray &bytes) {
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (m_isInText && !m_isEscaped)
            i += takeText(QByteArrayView(bytes).sliced(i));
        if (i == bytes.size())
            break;
        if (auto done = letter(bytes[i]); !done)
            return done;
    }
    return {};
}

Result<> JsonPieces::finish() {
    if (m_isLoose && m_pieceDepth < 0 && m_depth == 0)
        return giveAway(Kind::Piece);
    return m_depth > 0 || m_isInText ? giveAway(Kind::NotCut) : Result<>();
}
