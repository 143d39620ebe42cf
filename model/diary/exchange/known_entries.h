// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/wall_time.h"
#include "model/diary/diary_entry.h"

#include <QHash>
#include <QSet>
#include <vector>

/// The entries of the book that an import could meet again: how often each is there.
class KnownEntries {
public:
    void add(const DiaryEntry &entry);
    /// The words of its entries are those of the program, which may have spoken another language then.
    void addWithoutWords(Id<Tracker> tracker) { m_withoutWords.insert(tracker); }
    /// Whether it is there, taking one away. `wall` is what the clock on the wall showed where the file says
    /// no zone: then it is the same entry in whichever zone it was brought in before, also after a journey.
    bool take(const DiaryEntry &entry, const std::optional<qint64> &wall = {});
    bool isEmpty() const { return m_counts.isEmpty(); }

private:
    /// The same thing said of the same minute by the same person is the same entry.
    struct Key {
        Id<Tracker> tracker;
        qint64 minute = 0;
        int reporter = 0;
        qint64 value = 0;
        qint64 seconds = 0;
        size_t words = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) {
            return qHashMulti(seed, key.tracker, key.minute, key.reporter, key.value, key.seconds, key.words);
        }
    };
    Key keyOf(const DiaryEntry &entry) const;
    bool takeKey(const Key &key);

    QHash<Key, int> m_counts;
    QSet<Id<Tracker>> m_withoutWords;
    QSet<QByteArray> m_zones;
    std::vector<WallClock> m_clocks; ///< one for each of the zones
};
