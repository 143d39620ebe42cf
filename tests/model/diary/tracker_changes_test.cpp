// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker_changes.h"

#include "tests/support/temporary_book.h"

TEST(TrackerChanges, AddChangeAndLeaveTheRestAlone) {
    TemporaryBook book;
    const Tracker pain = book.add(Tracker{.name = QStringLiteral("Pain")});
    const Tracker sleep = book.add(Tracker{.name = QStringLiteral("Sleep"), .position = 1});
    Tracker resting = sleep;
    resting.resting = true;
    const Tracker own{.name = QStringLiteral("Giggles"), .kind = TrackerKind::Count, .position = 2};
    const auto changes = *trackerChanges({pain, sleep}, {pain, resting, own}, book->diary());
    EXPECT_EQ(changes.changes.size(), 2u);
    ASSERT_TRUE(book->apply(changes));
    EXPECT_EQ(*book->trackers().all(), (QList<Tracker>{pain, resting, own}));
}

TEST(TrackerChanges, TakeEntriesAlongAndBringThemBack) {
    TemporaryBook book;
    const Tracker pain = book.add(Tracker{.name = QStringLiteral("Pain")});
    const DiaryEntry entry = book.add(DiaryEntry{.tracker = pain.id, .moment = {1000, 0, "UTC"}, .value = 3});
    const auto changes = *trackerChanges({pain}, {}, book->diary());
    ASSERT_TRUE(book->apply(changes));
    EXPECT_TRUE(book->trackers().all()->isEmpty());
    EXPECT_EQ(*book->diary().count(), 0);
    ASSERT_TRUE(book->apply(inverse(changes)));
    EXPECT_EQ(*book->diary().ofTracker(pain.id), QList<DiaryEntry>{entry});
}
