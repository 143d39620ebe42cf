// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/entry_text.h"

#include "model/base/date_text.h"
#include "model/diary/tracker.h"

#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Without what keeps directions apart.
QString plain(QString text) {
    return text.removeIf([](QChar c) { return c == u'\u2068' || c == u'\u2069'; });
}

DiaryEntry entryAt(const QDateTime &at) {
    DiaryEntry entry;
    entry.moment = Moment::of(at);
    return entry;
}

} // namespace

TEST(EntryTextTest, SaysWhatIsNowInTheDiary) {
    const QDate today(2026, 3, 14);
    DiaryEntry entry = entryAt(QDateTime(today, QTime(17, 4), QTimeZone::utc()));
    const Tracker pain{.name = u"Pain"_s, .kind = TrackerKind::ZeroToTen};
    entry.value = 4;
    EXPECT_EQ(plain(entryOutcome(pain, entry, today)), u"Pain: 4, "_s + timeText({17, 4}));
    EXPECT_EQ(plain(entryOutcome(pain, entry, today.addDays(1))),
              u"Pain: 4, "_s + dayText(today, today) + u", "_s + timeText({17, 4}));
}

TEST(EntryTextTest, NamesWordsAndEventsWithoutRepeatingThem) {
    const QDate today(2026, 3, 14);
    DiaryEntry entry = entryAt(QDateTime(today, QTime(9, 30), QTimeZone::utc()));
    entry.words = u"First pancakes in weeks"_s;
    const Tracker moment{.name = u"Good moment"_s, .kind = TrackerKind::Words};
    EXPECT_EQ(plain(entryOutcome(moment, entry, today)), u"Good moment, "_s + timeText({9, 30}));
    entry.seconds = 120;
    const Tracker seizure{.name = u"Seizure"_s, .kind = TrackerKind::Event};
    EXPECT_EQ(plain(entryOutcome(seizure, entry, today)), u"Seizure: 2 min, "_s + timeText({9, 30}));
}
