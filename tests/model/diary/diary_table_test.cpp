// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/spread.h"

#include "model/diary/diary_table.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

class DiaryTableTest : public testing::Test {
protected:
    DiaryEntry add(const QDate &day, int hour, double value, const QString &words = {},
                   Reporter who = Reporter::Parent) {
        DiaryEntry entry{.tracker = m_pain.id, .reporter = who, .value = value, .words = words};
        entry.moment = Moment::of(QDateTime(day, QTime(hour, 0), QTimeZone("America/New_York")));
        return m_book.add(entry);
    }

    QList<DiaryEntry> found(const QString &search,
                            const DaySpan &span = {QDate(2026, 1, 1), QDate(2026, 12, 31)}) {
        return *m_book->table<DiaryTable>().rows(*m_book->table<DiaryTable>().keys({span, {}, search}));
    }

    TemporaryBook m_book;
    Tracker m_pain = m_book.add(Tracker{.name = u"Pain"_s});
};

TEST_F(DiaryTableTest, CountsAnEntryToTheDayOnTheWall) {
    add(QDate(2026, 3, 1), 23, 4); // the 2nd in UTC
    const auto ranges =
        *m_book->table<DiaryTable>().dayRanges(m_pain.id, {QDate(2026, 3, 1), QDate(2026, 3, 1)});
    ASSERT_EQ(ranges.size(), 1);
    EXPECT_EQ(ranges[0].day, QDate(2026, 3, 1));
}

TEST_F(DiaryTableTest, KnowsTheValuesThatAreUsual) {
    for (const double value : {8.5, 9.0, 8.5, 7.0, 9.0, 8.5, 10.0})
        add(QDate(2026, 3, 1), 8, value);
    EXPECT_EQ(*m_book->table<DiaryTable>().usualValues(m_pain.id, 2), (QList<double>{8.5, 9}));
    EXPECT_EQ(*m_book->table<DiaryTable>().usualValues(m_pain.id, 9), (QList<double>{7, 8.5, 9, 10}));
    EXPECT_TRUE(m_book->table<DiaryTable>().usualValues(Id<Tracker>::create(), 4)->isEmpty());
}

TEST_F(DiaryTableTest, KeepsReportersApartInDayRanges) {
    add(QDate(2026, 3, 1), 8, 4);
    add(QDate(2026, 3, 1), 12, 6);
    add(QDate(2026, 3, 1), 12, 2, {}, Reporter::Child);
    const auto ranges =
        *m_book->table<DiaryTable>().dayRanges(m_pain.id, {QDate(2026, 3, 1), QDate(2026, 3, 2)});
    ASSERT_EQ(ranges.size(), 2);
    EXPECT_EQ(ranges[0].reporter, Reporter::Child);
    EXPECT_EQ(ranges[0].highest, 2);
    EXPECT_EQ(ranges[1].lowest, 4);
    EXPECT_EQ(ranges[1].highest, 6);
    EXPECT_EQ(ranges[1].count, 2);
}

TEST_F(DiaryTableTest, FindsWordsByTheirBeginningWithoutMarks) {
    const DiaryEntry entry = add(QDate(2026, 3, 1), 8, 4, u"Le dolió la muñeca"_s);
    add(QDate(2026, 3, 2), 8, 4, u"slept well"_s);
    EXPECT_EQ(found(u"mune dol"_s), QList<DiaryEntry>{entry});
    EXPECT_TRUE(found(u"uneca"_s).isEmpty());
}

TEST_F(DiaryTableTest, ForgetsTheWordsOfAnEntryThatWasChangedOrRemoved) {
    const DiaryEntry before = add(QDate(2026, 3, 1), 8, 4, u"headache"_s);
    DiaryEntry after = before;
    after.words = u"quiet"_s;
    ASSERT_TRUE(m_book->apply({u"Edit"_s, {replacing(before, after)}}));
    EXPECT_TRUE(found(u"headache"_s).isEmpty());
    EXPECT_EQ(found(u"quiet"_s).size(), 1);
    ASSERT_TRUE(m_book->apply({u"Delete"_s, {removing(after)}}));
    EXPECT_TRUE(found(u"quiet"_s).isEmpty());
    EXPECT_TRUE(m_book->check());
}

TEST_F(DiaryTableTest, TellsItsWholeSpan) {
    EXPECT_FALSE(m_book->table<DiaryTable>().wholeSpan()->has_value());
    add(QDate(2024, 2, 29), 8, 1);
    add(QDate(2026, 3, 1), 8, 1);
    EXPECT_EQ(**m_book->table<DiaryTable>().wholeSpan(), (DaySpan{QDate(2024, 2, 29), QDate(2026, 3, 1)}));
}

TEST_F(DiaryTableTest, GivesValuesInOrderOfSizeAndDaysOnce) {
    add(QDate(2026, 3, 1), 8, 7);
    add(QDate(2026, 3, 1), 9, 1);
    add(QDate(2026, 3, 3), 9, 4);
    const DaySpan march{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    EXPECT_EQ(spreadsByReporter(*m_book->table<DiaryTable>().timedValues(m_pain.id, march)).first(),
              (ReportedSpread{Reporter::Parent, {3, 1, 2.5, 4, 5.5, 7}}));
    EXPECT_EQ(*m_book->table<DiaryTable>().daysWithEntries(m_pain.id, march), 2);
}

} // namespace
