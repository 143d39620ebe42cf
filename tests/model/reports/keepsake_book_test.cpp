// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/keepsake_book.h"

#include "model/attachments/attachment.h"
#include "model/book/attaching.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "model/goals/goal.h"
#include "model/keepsake/keepsake_table.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

namespace {

const QDateTime kMadeAt(QDate(2026, 3, 14), QTime(9, 30), QTimeZone::utc());

class KeepsakeBookTest : public testing::Test {
protected:
    DiaryEntry addMoment(const QString &words, const QDate &day, Reporter reporter = Reporter::Parent) {
        if (!m_tracker)
            m_tracker = m_book.add(Tracker{.name = u"Good moments"_s,
                                           .kind = TrackerKind::Words,
                                           .preset = u"good_moment"_s,
                                           .position = 0});
        return m_book.add(DiaryEntry{.tracker = m_tracker->id,
                                     .moment = Moment::of(QDateTime(day, QTime(8, 0), QTimeZone::utc())),
                                     .reporter = reporter,
                                     .words = words});
    }
    KeepsakeBook read() { return *readKeepsakeBook(m_book.store(), kMadeAt); }
    QString html() { return keepsakeReport(read(), m_book.store())->html; }

    TemporaryBook m_book;
    std::optional<Tracker> m_tracker;
};

} // namespace

TEST_F(KeepsakeBookTest, HoldsEveryGoodMomentTheOldestFirst) {
    addMoment(u"The second"_s, QDate(2026, 2, 1));
    addMoment(u"The first"_s, QDate(2026, 1, 1));
    const QString text = html();
    EXPECT_LT(text.indexOf(u"The first"_s), text.indexOf(u"The second"_s));
    EXPECT_GE(text.indexOf(u"The first"_s), 0);
}

TEST_F(KeepsakeBookTest, WhatIsLeftOutIsNotInIt) {
    const DiaryEntry left = addMoment(u"Only for us"_s, QDate(2026, 1, 1));
    addMoment(u"For everybody"_s, QDate(2026, 1, 2));
    m_book.add(Keepsake{.leftOut = {left.id.uuid()}});
    EXPECT_FALSE(html().contains(u"Only for us"_s));
    EXPECT_TRUE(html().contains(u"For everybody"_s));
}

TEST_F(KeepsakeBookTest, WhatTheChildSaidStandsApart) {
    addMoment(u"I liked the boat"_s, QDate(2026, 1, 1), Reporter::Child);
    EXPECT_EQ(read().pieces.first().kind, KeepsakeKind::Saying);
    EXPECT_TRUE(html().contains(u"told us"_s));
    EXPECT_FALSE(html().contains(u"Good moments"_s));
}

TEST_F(KeepsakeBookTest, OfGoalsOnlyThoseThatWereReached) {
    m_book.add(Goal{.title = u"See the sea"_s, .status = GoalStatus::Reached});
    m_book.add(Goal{.title = u"Sleep well"_s});
    EXPECT_TRUE(html().contains(u"See the sea"_s));
    EXPECT_FALSE(html().contains(u"Sleep well"_s));
}

TEST_F(KeepsakeBookTest, IsCalledAsTheFamilyCallsIt) {
    EXPECT_EQ(read().title(), u"Keepsake book"_s);
    m_book.add(Keepsake{.title = u"Emi <3"_s});
    EXPECT_EQ(read().title(), u"Emi <3"_s);
    EXPECT_TRUE(html().contains(u"Emi &lt;3"_s));
}

TEST_F(KeepsakeBookTest, WhatWasChosenComesBackAsItWas) {
    const auto kept = m_book.add(Keepsake{
        .title = u"Our book"_s, .hasPhoto = false, .leftOut = {QUuid::createUuid(), QUuid::createUuid()}});
    m_book.reopen();
    EXPECT_EQ(*m_book->table<KeepsakeTable>().get(), std::optional(kept));
}
