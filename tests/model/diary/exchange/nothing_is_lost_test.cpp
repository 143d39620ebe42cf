// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/child/child.h"
#include "model/child/child_table.h"
#include "model/diary/exchange/diary_account.h"
#include "tests/support/diary_import_fixture.h"

using namespace Qt::StringLiterals;

namespace {

/// What came in and what is told is what was in the file; a number keeps its unit, and a word its heading.
class NothingIsLost : public DiaryImportFixture {};

TEST_F(NothingIsLost, ASecondImportAfterAJourneyBringsNoDoubles) {
    // Of these the clocks of New York skip the first and show the second twice.
    const QString path = write("date,time,pain\n2024-03-10,02:30,1\n2024-11-03,01:30,2\n2024-05-01,8:00,4\n");
    EXPECT_EQ(bringIn(path).added, 3);
    for (const char *place : {"Asia/Tokyo", "Europe/Berlin", "America/New_York"}) {
        here = QTimeZone(place);
        EXPECT_EQ(bringIn(path).already, 3) << place;
    }
}

TEST_F(NothingIsLost, ANumberNeverLosesItsUnit) {
    bringIn("date,Fluid intake,Weight (lb),Morphine,Glucose (mg/dL)\n"
            "2024-05-01,4 oz,44,500 mcg,110\n2024-05-02,1.2 L,44.5,2 mg,\n2024-05-03,2 scoops,,,\n");
    EXPECT_EQ(tracker("Fluid intake").unit, Unit::Millilitre);
    EXPECT_EQ(tracker("Weight").unit, Unit::Pound);
    EXPECT_EQ(tracker("Morphine").kind, TrackerKind::Words);
    EXPECT_EQ(tracker("Glucose (mg/dL)").kind, TrackerKind::Measurement);
    const QStringList all = said();
    EXPECT_TRUE(all.contains(u"2024-05-01 12:00 118.294 4 oz"_s)) << qPrintable(all.join(u'\n'));
    EXPECT_TRUE(all.contains(u"2024-05-02 12:00 1200"_s));
    EXPECT_TRUE(all.contains(u"2024-05-03 12:00 2 scoops"_s));
    EXPECT_TRUE(all.contains(u"2024-05-01 12:00 500 mcg"_s));
    EXPECT_TRUE(all.contains(u"2024-05-01 12:00 19.9581"_s));
    EXPECT_EQ(doubts.filter(u"unit"_s).size(), 3);
}

TEST_F(NothingIsLost, ANumberInAnotherUnitThanTheBooksIsNoValue) {
    book.add(Tracker{.name = u"Pain"_s});
    book.add(Tracker{.name = u"Weight"_s, .kind = TrackerKind::Measurement, .unit = Unit::Pound});
    bringIn("date,what,value\n2024-05-01,Pain,5 %\n2024-05-02,Weight,44\n"
            "2024-05-04,Weight,5 mL\n");
    EXPECT_EQ(said(), (QStringList{u"2024-05-01 12:00 5 %"_s, u"2024-05-02 12:00 19.9581"_s,
                                   u"2024-05-04 12:00 5 mL"_s}));
}

TEST_F(NothingIsLost, LengthsOfTimeAreEventsOrHours) {
    bringIn("date,Seizure length,Sleep (min)\n2024-05-01,0:00:30,450\n2024-05-02,0:05:46,430\n");
    EXPECT_EQ(tracker("Seizure length").kind, TrackerKind::Event);
    EXPECT_EQ(tracker("Sleep").kind, TrackerKind::Hours);
    EXPECT_EQ(entries()[0].seconds, 30);
    EXPECT_TRUE(said().contains(u"2024-05-01 12:00 7.5"_s));
}

TEST_F(NothingIsLost, AnEndBesideABeginningIsALength) {
    bringIn("Date,Start,End,What\n2024-05-01,20:00,06:30,Sleep\n2024-05-02,10:00,10:02:30,Seizure\n"
            "2024-05-03,10:00,later,Seizure\n2024-05-04,10:00,,Seizure\n");
    EXPECT_TRUE(said().contains(u"2024-05-01 20:00 10.5"_s));
    EXPECT_EQ(entries()[1].seconds, 150);
    EXPECT_TRUE(said().contains(u"2024-05-03 10:00 End: later"_s));
    EXPECT_FALSE(entries()[3].seconds);
}

TEST_F(NothingIsLost, TimesOfTheDayAreNoHoursOfSleep) {
    bringIn(
        "Day,Sleep from,Sleep to,Nap,Mood\n2024-05-01,22:00,06:00,45 min,3\n2024-05-02,21:30,07:15,1h,4\n");
    EXPECT_EQ(tracker("Sleep").kind, TrackerKind::Hours);
    EXPECT_EQ(said().mid(0, 3), // nobody said that the nap and the mood were at ten
              (QStringList{u"2024-05-01 12:00 0.75"_s, u"2024-05-01 12:00 3"_s, u"2024-05-01 22:00 8"_s}));
    EXPECT_FALSE(said().join(u'\n').contains(u" 22 "_s));
}

TEST_F(NothingIsLost, ColumnsOfWordsKeepTheirHeadings) {
    bringIn("date,pain,Triggers,Activity,Notes\n2024-05-01,4,Noise,Walk,woke early\n");
    EXPECT_EQ(said(), QStringList{u"2024-05-01 12:00 4 Triggers: Noise/Activity: Walk/woke early"_s});
}

TEST_F(NothingIsLost, ColumnsThatAreLeftOutAreNamed) {
    bringIn("date,pain,id,weekday\n2024-05-01,4,77,Wednesday\n");
    EXPECT_TRUE(doubts.contains(u"Columns that are left out: id, weekday"_s));
}

TEST_F(NothingIsLost, DaysThatCannotBeTheChildsAreLeftOutAndTold) {
    Child child = book->table<ChildTable>().get().valueOr({});
    child.birthDate = QDate(2016, 2, 3);
    ASSERT_TRUE(book->apply({u"Child"_s, {adding(child)}}));
    const ImportOutcome outcome = bringIn("date,pain\n2016-02-02,1\n2016-02-03,2\n2026-03-16,3\n");
    EXPECT_EQ(outcome.unlikely, 2);
    EXPECT_EQ(said(), QStringList{u"2016-02-03 12:00 2"_s});
    ASSERT_EQ(outcome.problems.count(), 2);
    EXPECT_EQ(outcome.problems.first()[1].line, 4);
}

TEST_F(NothingIsLost, ALineThatWaitsForAnAnswerIsNotUsed) {
    const ImportOutcome outcome = bringIn("date,pain,mood\n1950-01-01,4,4\n2024-05-03,5,5\n");
    EXPECT_EQ(outcome.unlikely, 2);
    EXPECT_EQ(outcome.linesHeld, 1);
    EXPECT_EQ(recordsText(rows.records, outcome),
              u"Lines or records in the file: 2. Of these: 1 used, 1 left out for now."_s);
}

} // namespace
