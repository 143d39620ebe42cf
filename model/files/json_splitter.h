// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <functional>

/// Cuts a long JSON text into the objects of its list, one at a time, so that a big file needs little memory.
/// Takes a list, an object that holds one under "contents" or "content", one object alone, or one a line.
class JsonSplitter {
public:
    enum class Kind { Piece, TooBig, NotCut }; ///< NotCut: the file ended inside

    /// Takes each piece, still as text; an error ends the reading.
    using Take = std::function<Result<>(const QByteArray &piece, Kind kind)>;
    explicit JsonSplitter(Take take, qsizetype mostBytes = 4 << 20) :
        m_take(std::move(take)), m_most(mostBytes) {}

    Result<> feed(const QByteArray &bytes);
    Result<> finish();

private:
    Result<> letter(char c);
    Result<> open(char c);
    Result<> close();
    void textLetter(char c);
    void passText();
    void beginKeeping() { m_keptUntil = m_at; }
    void keepUntil(qsizetype end);
    Result<> giveAway(Kind kind);
    bool isAtList() const { return m_depth == m_listDepth; }
    bool isKeeping() const { return m_pieceDepth >= 0 || m_isLoose; }

    Take m_take;
    qsizetype m_most;
    QByteArrayView m_bytes;    ///< what is being fed
    qsizetype m_at = 0;        ///< the letter of these that is looked at
    qsizetype m_keptUntil = 0; ///< those before are in the piece, if they belong to one
    QByteArray m_piece;
    QByteArray m_word;        ///< the last text at the top of an object that stands alone
    qint64 m_depth = 0;       ///< how many braces and brackets are open
    qint64 m_listDepth = 0;   ///< inside how many the pieces lie
    qint64 m_pieceDepth = -1; ///< where the piece began that is being kept
    bool m_isInText = false;
    bool m_isEscaped = false;
    bool m_isTooBig = false;
    bool m_isKey = false;
    bool m_isLoose = false; ///< something that is no object, in the list
};
