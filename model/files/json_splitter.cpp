// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/json_splitter.h"

namespace {

constexpr qsizetype kLongestWord = 64;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

/// Letters are kept in long runs: one by one, most of the time would go into that.
void JsonSplitter::keepUntil(qsizetype end) {
    if (isKeeping()) {
        const QByteArrayView letters = m_bytes.sliced(m_keptUntil, end - m_keptUntil);
        const QByteArrayView kept = letters.first(qMin(letters.size(), m_most - m_piece.size()));
        m_piece.append(kept.data(), kept.size());
        m_isTooBig = m_isTooBig || kept.size() < letters.size();
    }
    m_keptUntil = end;
}

/// Over the letters of a text that end nothing and begin nothing, all at once.
void JsonSplitter::passText() {
    const qsizetype from = m_at;
    while (m_at < m_bytes.size() && m_bytes[m_at] != '"' && m_bytes[m_at] != '\\')
        ++m_at;
    if (m_depth == 1)
        m_word.append(m_bytes.data() + from, qMin(m_at - from, kLongestWord - m_word.size()));
}

Result<> JsonSplitter::giveAway(Kind kind) {
    const QByteArray piece = std::exchange(m_piece, {});
    const bool isTooBig = std::exchange(m_isTooBig, false);
    m_pieceDepth = -1;
    m_isLoose = false;
    return m_take(piece, isTooBig ? Kind::TooBig : kind);
}

Result<> JsonSplitter::open(char c) {
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
        if (!isKeeping())
            beginKeeping();
        m_pieceDepth = m_depth;
    }
    ++m_depth;
    return {};
}

Result<> JsonSplitter::close() {
    m_depth = std::max<qint64>(0, m_depth - 1);
    if (m_pieceDepth >= 0 && m_depth == m_pieceDepth) {
        keepUntil(m_at + 1);
        return giveAway(Kind::Piece);
    }
    if (m_pieceDepth < 0 && m_depth < m_listDepth) {
        m_listDepth = m_depth == 0 ? 0 : -1; // behind the list, until the object around it ends
    }
    return {};
}

void JsonSplitter::textLetter(char c) {
    if (m_isEscaped)
        m_isEscaped = false;
    else if (c == '\\')
        m_isEscaped = true;
    else if (c == '"')
        m_isInText = false;
    if (m_isInText && m_depth == 1 && m_word.size() < kLongestWord)
        m_word.append(c);
}

Result<> JsonSplitter::letter(char c) {
    const bool ends = c == ',' || c == '}' || c == ']';
    if (m_isLoose && m_pieceDepth < 0 && (ends || c == '\n')) {
        keepUntil(m_at);
        if (auto given = giveAway(Kind::Piece); !given)
            return given;
    }
    if (c == '{' || c == '[')
        return open(c);
    if (c == '}' || c == ']')
        return close();
    if (c == '"') {
        m_isInText = true;
        m_isKey = false;
        m_word.clear();
    } else if (c == ':') {
        m_isKey = true;
    } else if (!isSpace(c)) {
        m_isKey = false;
    }
    if (!isKeeping() && isAtList() && !isSpace(c) && !ends) {
        beginKeeping();
        m_isLoose = true;
    }
    return {};
}

Result<> JsonSplitter::feed(const QByteArray &bytes) {
    m_bytes = bytes;
    m_keptUntil = 0;
    for (m_at = 0; m_at < m_bytes.size(); ++m_at) {
        if (m_isInText && !m_isEscaped)
            passText();
        if (m_at == m_bytes.size())
            break;
        if (m_isInText)
            textLetter(m_bytes[m_at]);
        else if (auto done = letter(m_bytes[m_at]); !done)
            return done;
    }
    keepUntil(m_bytes.size());
    return {};
}

Result<> JsonSplitter::finish() {
    if (m_isLoose && m_pieceDepth < 0 && m_depth == 0)
        return giveAway(Kind::Piece);
    return m_depth > 0 || m_isInText ? giveAway(Kind::NotCut) : Result<>();
}
