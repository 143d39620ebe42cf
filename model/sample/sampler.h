// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/moment.h"

#include <QTimeZone>
#include <random>

/// Chance that is the same each time: the engine's numbers are fixed by the C++ standard, and the
/// ways from them to values are our own, because those of the library differ between compilers.
class Sampler {
public:
    explicit Sampler(quint64 seed) : m_engine(seed) {}

    template <typename Record>
    Id<Record> id() {
        const quint64 a = m_engine();
        const quint64 b = m_engine();
        QByteArray bytes(reinterpret_cast<const char *>(&a), sizeof a);
        bytes.append(reinterpret_cast<const char *>(&b), sizeof b);
        bytes[6] = char((bytes[6] & 0x0f) | 0x40); // version 4 and variant of RFC 4122
        bytes[8] = char((bytes[8] & 0x3f) | 0x80);
        return Id<Record>::fromBytes(bytes);
    }
    /// From 0 to below `count`.
    int below(int count) { return int(m_engine() % quint64(count)); }
    bool chance(int percent) { return below(100) < percent; }
    /// About `middle`, at most `spread` away.
    double around(double middle, double spread) { return middle + (below(2001) - 1000) / 1000.0 * spread; }

    template <typename List>
    const auto &oneOf(const List &list) {
        return list[below(int(std::size(list)))];
    }

private:
    std::mt19937_64 m_engine;
};

inline Moment sampleMoment(const QDate &day, const QTime &time) {
    static const QTimeZone zone("America/Chicago");
    return Moment::of(QDateTime(day, time, zone));
}
