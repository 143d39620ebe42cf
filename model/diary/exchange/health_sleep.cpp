// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/health_sleep.h"

#include <algorithm>

namespace {

constexpr qint64 kMsecsOfMinute = 60'000;
constexpr qint64 kLongestBreak = 60 * kMsecsOfMinute;

/// In minutes, so that 7 h 40 min is the same number each time.
double hours(qint64 msecs) {
    return double(qRound64(double(msecs) / kMsecsOfMinute)) / 60.0;
}

} // namespace

QList<DiaryRow> HealthSleep::rows() {
    std::sort(m_pieces.begin(), m_pieces.end(),
              [](const Piece &a, const Piece &b) { return a.start.utcMsecs < b.start.utcMsecs; });
    QList<DiaryRow> rows;
    qint64 asleep = 0;
    qint64 until = 0;
    for (const Piece &piece : std::as_const(m_pieces)) {
        const qint64 end = piece.end.utcMsecs;
        const bool goesOn = !rows.isEmpty() && piece.start.utcMsecs <= until + kLongestBreak;
        if (!goesOn) {
            rows.append({.line = piece.line, .thing = piece.thing, .moment = piece.end});
            asleep = 0;
            until = piece.start.utcMsecs;
        }
        asleep += qMax<qint64>(0, end - qMax(until, piece.start.utcMsecs));
        if (end >= until) {
            until = end;
            rows.last().moment = piece.end;
        }
        rows.last().number = hours(asleep);
    }
    return rows;
}
