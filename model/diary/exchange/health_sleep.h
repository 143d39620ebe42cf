// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_rows.h"

/// Puts the pieces of sleep that several devices wrote together.
class HealthSleep {
public:
    struct Piece {
        int line = 0;
        int thing = 0;
        Moment start = {};
        Moment end = {};
    };

    void add(const Piece &piece) { m_pieces.append(piece); }
    qsizetype count() const { return m_pieces.size(); }
    /// One row for each sleep, at the moment of waking, in hours.
    QList<DiaryRow> rows();

private:
    QList<Piece> m_pieces;
};
