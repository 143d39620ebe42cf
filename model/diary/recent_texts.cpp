// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/recent_texts.h"

#include <QHash>
#include <algorithm>

namespace {

constexpr int kDaysBack = 120;
constexpr int kMostEntries = 800; ///< enough to know a family's words, and read within a blink
constexpr int kMostOffered = 40;

class Counter {
public:
    void count(const QString &text) {
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
            const QString word = part.simplified();
            if (!word.isEmpty())
                ++m_counts[word];
        }
    }

    QStringList mostFirst() const {
        QStringList words = m_counts.keys();
        std::sort(words.begin(), words.end(), [this](const QString &a, const QString &b) {
            const int difference = m_counts.value(a) - m_counts.value(b);
            return difference != 0 ? difference > 0 : a < b;
        });
        return words.mid(0, kMostOffered);
    }

private:
    QHash<QString, int> m_counts;
};

} // namespace

Result<UsedWords> usedWords(const DiaryTable &diary, const QDate &today) {
    const auto keys = diary.keys({{today.addDays(-kDaysBack), today}, {}, {}});
    if (!keys)
        return keys.error();
    const auto entries = diary.rows(keys->mid(0, kMostEntries));
    if (!entries)
        return entries.error();
    Counter helped;
    Counter broughtOn;
    for (const DiaryEntry &entry : *entries) {
        helped.count(entry.whatHelped);
        broughtOn.count(entry.broughtOn);
    }
    return UsedWords{helped.mostFirst(), broughtOn.mostFirst()};
}

QStringList comfortMeasures(const QString &calms, const QStringList &helped) {
    QStringList measures;
    for (const QString &line : calms.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString measure = line.simplified(); !measure.isEmpty())
            measures.append(measure);
    }
    measures += helped;
    QStringList once;
    for (const QString &measure : std::as_const(measures)) {
        if (!once.contains(measure, Qt::CaseInsensitive))
            once.append(measure);
    }
    return once;
}
