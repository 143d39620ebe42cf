// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/known_entries.h"

#include "model/base/clean_text.h"

namespace {

constexpr double kValueSteps = 10'000; ///< in which two values are the same
constexpr qint64 kMsecsOfKnownMinute = 60'000;

} // namespace

KnownEntries::Key KnownEntries::keyOf(const DiaryEntry &entry) const {
    const qint64 value = entry.value ? qRound64(*entry.value * kValueSteps) : -1;
    const bool hasWords = !entry.words.isEmpty() && !m_withoutWords.contains(entry.tracker);
    const QString words = hasWords ? cleanText(entry.words) : QString();
    return {entry.tracker,
            entry.moment.utcMsecs / kMsecsOfKnownMinute,
            int(entry.reporter),
            value,
            entry.seconds.value_or(-1),
            qHash(words, 0)};
}

void KnownEntries::add(const DiaryEntry &entry) {
    ++m_counts[keyOf(entry)];
    const QByteArray &zone = entry.moment.zone;
    if (zone.isEmpty() || m_zones.contains(zone))
        return;
    m_zones.insert(zone);
    if (const QTimeZone known(zone); known.isValid())
        m_clocks.emplace_back(known);
}

bool KnownEntries::takeKey(const Key &key) {
    const auto known = m_counts.find(key);
    if (known == m_counts.end())
        return false;
    if (--*known == 0)
        m_counts.erase(known);
    return true;
}

bool KnownEntries::take(const DiaryEntry &entry, const std::optional<qint64> &wall) {
    if (m_counts.isEmpty())
        return false;
    Key key = keyOf(entry);
    if (takeKey(key))
        return true;
    if (!wall)
        return false;
    const Moment shown{*wall, 0, {}};
    for (WallClock &clock : m_clocks) {
        key.minute = clock.at(shown.date(), shown.time()).utcMsecs / kMsecsOfKnownMinute;
        if (takeKey(key))
            return true;
    }
    return false;
}
