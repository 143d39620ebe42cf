// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_source.h"

#include "model/diary/diary_table.h"
#include "model/diary/exchange/ambiguities.h"
#include "model/diary/exchange/diary_export.h"
#include "tests/support/diary_import_fixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

class DiarySourceTest : public DiaryImportFixture {};

// In another order, writing very many would be slow.
TEST_F(DiarySourceTest, GivesNewIdsInTheOrderOfTheEntries) {
    const char *table = "date,pain\n2026-01-03,3\n2026-01-01,1\n2026-01-02,2\n";
    QList<QUuid> ids;
    for (const auto &outcome : {bringIn(table), bringIn("date,worry\n2026-01-01,1\n")}) {
        for (const DiaryEntry &entry : outcome.entries)
            ids.append(entry.id.uuid());
    }
    ASSERT_EQ(ids.size(), 4);
    EXPECT_TRUE(ids[0] < ids[1] && ids[1] < ids[2]);
    EXPECT_NE(ids[0], ids[3]);
    for (const QUuid &id : ids) {
        EXPECT_EQ(id.variant(), QUuid::DCE);
        EXPECT_EQ(id.version(), QUuid::Random);
    }
}

TEST_F(DiarySourceTest, TheWholeColumnTellsTheOrderOfItsDays) {
    bringIn("date,pain\n01/02/2024,1\n02/02/2024,2\n13/02/2024,3\n");
    EXPECT_EQ(said(),
              (QStringList{u"2024-02-01 12:00 1"_s, u"2024-02-02 12:00 2"_s, u"2024-02-13 12:00 3"_s}));
    EXPECT_TRUE(rows.problems.first().isEmpty());
}

TEST_F(DiarySourceTest, DaysThatAreYetToComeSpeakAgainstAnOrder) {
    bringIn("date,pain\n03/04/2026,1\n03/05/2026,2\n"); // in April and May nobody could have written yet
    EXPECT_EQ(entries().first().moment.date(), QDate(2026, 3, 4));
}

TEST_F(DiarySourceTest, ADayThatCanBeReadInTwoWaysIsSaid) {
    const DiarySource source = look(write("date,pain\n01/02/2024,1\n"));
    const DiaryShape guessed = shapeOf(source, book.store());
    EXPECT_EQ(doubtsOf(*source.table, guessed).first(),
              u"date: \"01/02/2024\" can be read in two ways. It is read as January 2, 2024. Please "
              "check."_s);
}

TEST_F(DiarySourceTest, TheDayOfALineIsNotWhenItWasWrittenOrWhatComesNext) {
    for (const char *other :
         {"Created", "Last updated", "Logged at", "Next appointment", "Refill date", "Date of birth"}) {
        const QByteArray table =
            QByteArray("Date,Time,pain,") + other + "\n2024-03-01,08:00,3,2024-03-05 10:00\n";
        bringIn(table.constData());
        EXPECT_TRUE(said().last().startsWith(u"2024-03-01 08:00 3"_s)) << other;
    }
    bringIn("Date of birth,Date,worry\n2019-03-05,2024-03-02,3\n");
    EXPECT_EQ(entries().last().moment.date(), QDate(2024, 3, 2));
    bringIn("Created,energy\n2024-03-07 10:00,4\n"); // no better day is there
    EXPECT_EQ(entries().last().moment.date(), QDate(2024, 3, 7));
}

TEST_F(DiarySourceTest, EntriesComeOldestFirstWithTheirIdsInTheSameOrder) {
    const auto made = bringIn("date,pain\n2024-02-03,3\n2024-02-01,1\n2024-02-04,4\n2024-02-02,2\n").entries;
    ASSERT_EQ(made.size(), 4);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(made[i].value, i + 1);
    for (int i = 1; i < 4; ++i)
        EXPECT_LT(made[i - 1].id, made[i].id);
}

TEST_F(DiarySourceTest, ACorrectionIsRememberedForTheNextFileWithTheseHeadings) {
    const DiarySource source = look(write("date,pain\n01/02/2024,1\n"));
    DiaryShape corrected = shapeOf(source, book.store());
    EXPECT_FALSE(remembering(source, corrected, book.store()));
    corrected.columns[0].order = DateOrder::DayMonthYear;
    const auto change = remembering(source, corrected, book.store());
    ASSERT_TRUE(change);
    ASSERT_TRUE(book->apply({u"Import"_s, {*change}}));
    bringIn("Date,Pain\n03/04/2024,1\n");
    EXPECT_EQ(entries().first().moment.date(), QDate(2024, 4, 3));
    bringIn("Date,Pain\n03/14/2024,1\n"); // no order but the other one reads this
    EXPECT_EQ(entries().first().moment.date(), QDate(2024, 3, 14));
}

TEST_F(DiarySourceTest, EachColumnOfNumbersIsAThing) {
    bringIn("when;pain;temperature;sleep;notes\n2024-05-01 8:30;4;38,2;7:30;after the bath\n"
            "2024-05-02 8:30;2;36,9;8:15;\n");
    EXPECT_EQ(tracker("pain").kind, TrackerKind::ZeroToTen);
    EXPECT_EQ(tracker("temperature").kind, TrackerKind::Measurement);
    EXPECT_EQ(tracker("temperature").unit, Unit::Celsius);
    EXPECT_EQ(tracker("sleep").kind, TrackerKind::Hours);
    EXPECT_EQ(said().first(), u"2024-05-01 08:30 4 after the bath"_s);
    EXPECT_TRUE(said().contains(u"2024-05-01 08:30 38.2"_s));
    EXPECT_TRUE(said().contains(u"2024-05-01 08:30 7.5"_s));
}

TEST_F(DiarySourceTest, FahrenheitIsKeptInCelsius) {
    bringIn("date,fever\n2024-05-01,101.3\n");
    EXPECT_EQ(tracker("fever").unit, Unit::Fahrenheit);
    EXPECT_DOUBLE_EQ(*entries().first().value, 38.5);
}

TEST_F(DiarySourceTest, AThingOfTheBookIsFoundByItsName) {
    const Tracker pain = book.add(Tracker{.name = u"Pain"_s, .preset = u"pain"_s});
    bringIn("date,what,value\n2024-05-01,pain,4\n2024-05-01,Nausea,2\n");
    EXPECT_EQ(trackers().size(), 2);
    EXPECT_EQ(book->table<DiaryTable>().ofTracker(pain.id).valueOr({}).size(), 1);
}

TEST_F(DiarySourceTest, WhatDoesNotFitGoesToTheWords) {
    book.add(Tracker{.name = u"Pain"_s});
    const ImportOutcome outcome = bringIn("date,pain,note\n2024-05-01,14,hello\n2024-05-02,lots,\n");
    EXPECT_EQ(said(), (QStringList{u"2024-05-01 12:00 14/hello"_s, u"2024-05-02 12:00 lots"_s}));
    ASSERT_EQ(outcome.problems.count(), 2);
    EXPECT_EQ(outcome.problems.first().first().line, 2);
}

TEST_F(DiarySourceTest, ALineWithoutADayIsToldAndTheOthersComeIn) {
    bringIn("date,pain\n2024-05-01,4\nsoon,5\n,6\n2024-05-02,7\n");
    EXPECT_EQ(entries().size(), 2);
    ASSERT_EQ(rows.problems.count(), 2);
    EXPECT_EQ(rows.problems.first()[0].line, 3);
    EXPECT_EQ(rows.problems.first()[1].line, 4);
}

TEST_F(DiarySourceTest, RaggedLinesLoseNothing) {
    const QString path = write("date,pain,note\n2024-05-01,4\n2024-05-02,5,x,more\n");
    EXPECT_EQ(look(path).problems().count(), 2);
    bringIn(path);
    EXPECT_EQ(said(), (QStringList{u"2024-05-01 12:00 4"_s, u"2024-05-02 12:00 5 x/more"_s}));
}

TEST_F(DiarySourceTest, HoursThatClocksSkipOrRepeatAreTold) {
    bringIn("date,time,pain\n2024-03-10,02:30,1\n2024-11-03,01:30,2\n");
    EXPECT_EQ(said(), (QStringList{u"2024-03-10 03:30 1"_s, u"2024-11-03 01:30 2"_s}));
    EXPECT_EQ(entries()[1].moment.offsetSeconds, -4 * 3600);
    EXPECT_EQ(entries()[1].moment.zone, "America/New_York");
    EXPECT_EQ(rows.problems.count(), 2);
}

TEST_F(DiarySourceTest, ASecondImportBringsNoDoubles) {
    const QString path = write("date,time,pain\n2024-05-01,8:00,4\n2024-05-01,8:00,4\n2024-05-02,8:00,5\n");
    EXPECT_EQ(bringIn(path).added, 3);
    const ImportOutcome again = bringIn(path);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.already, 3);
    EXPECT_EQ(bringIn("date,time,pain\n2024-05-01,8:00,4\n2024-05-01,8:00,4\n2024-05-01,8:00,4\n").added, 1);
}

TEST_F(DiarySourceTest, AnImportIsOneStepToUndo) {
    book.add(Tracker{.name = u"Pain"_s});
    bringIn("date,pain,joy\n2024-05-01,4,5\n");
    EXPECT_EQ(entries().size(), 2);
    ASSERT_TRUE(book->apply(inverse(step)));
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_EQ(trackers().size(), 1);
    ASSERT_TRUE(book->apply(step));
    EXPECT_EQ(entries().size(), 2);
}

TEST_F(DiarySourceTest, DaylioIsKnownByItsHeadings) {
    bringIn("full_date,date,weekday,time,mood,activities,note_title,note\n"
            "2020-05-30,30 May,Saturday,6:50 pm,rad,friends | walk,Day out,Awesome\n"
            "2020-05-29,29 May,Friday,1:55 am,awful,,,\n2020-05-28,28 May,Thursday,15:20,blue,,,\n");
    EXPECT_EQ(shape.maker, TableMaker::Daylio);
    EXPECT_EQ(tracker("Mood").kind, TrackerKind::Faces);
    EXPECT_EQ(said(), (QStringList{u"2020-05-28 15:20 blue"_s, u"2020-05-29 01:55 0"_s,
                                   u"2020-05-30 18:50 4 friends | walk/Day out/Awesome"_s}));
}

TEST_F(DiarySourceTest, BearableIsKnownByItsHeadings) {
    bringIn("date,weekday,time of day,category,rating/amount,detail,notes\n"
            "\"8th Dec 2021\",Wednesday,mid,Symptom,2,\"Neck pain (Moderate)\",\n"
            "\"8th Dec 2021\",Wednesday,pm,Mood,7,\"Calm | Happy\",good walk\n"
            "\"9th Dec 2021\",Thursday,09:30,Symptom,1,\"Neck pain (Mild)\",\n");
    EXPECT_EQ(shape.maker, TableMaker::Bearable);
    EXPECT_EQ(said(),
              (QStringList{u"2021-12-08 12:00 2 Moderate"_s, u"2021-12-08 19:00 7 Calm | Happy/good walk"_s,
                           u"2021-12-09 09:30 1 Mild"_s}));
    EXPECT_EQ(tracker("Neck pain").kind, TrackerKind::ZeroToTen);
}

TEST_F(DiarySourceTest, WhatIsNoDiaryIsRefusedInASentence) {
    for (const char *content : {"", "a,b\n", "a,b\n1,2\n", "BEGIN:VCARD\nFN:Ana\n", "just words"})
        EXPECT_FALSE(refusal(content).isEmpty()) << content;
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(DiarySourceTest, OurOwnFileBringsTheSameEntriesAgain) {
    const Tracker pain = book.add(Tracker{.name = u"=Pain"_s});
    const Tracker fever =
        book.add(Tracker{.name = u"Fever"_s, .kind = TrackerKind::Measurement, .unit = Unit::Fahrenheit});
    const auto at = [](int msecs, int offset, const char *zone) {
        return Moment{1'700'000'000'000 + msecs, offset, zone};
    };
    book.add(DiaryEntry{.tracker = pain.id,
                        .moment = at(0, -18000, "America/New_York"),
                        .reporter = Reporter::Child,
                        .value = 4,
                        .words = u"'=1+1, \"x\"\nand more"_s,
                        .whatHelped = u"-a bath"_s,
                        .seconds = 90,
                        .writtenUtc = 1'700'000'100'123,
                        .places = {u"head"_s, u"left_foot"_s},
                        .feels = u"burning"_s,
                        .broughtOn = u"walking"_s});
    book.add(DiaryEntry{.tracker = fever.id,
                        .moment = at(1234, 20700, "Asia/Kathmandu"),
                        .reportedBy = u"Mom"_s,
                        .value = 38.5});
    const QString path = book.path(u"out.csv"_s);
    ASSERT_EQ(
        exportDiary(book.store(), path, DiaryFormat::Csv, {QDate(2000, 1, 1), QDate(2100, 1, 1)}).valueOr(0),
        2);
    EXPECT_EQ(bringIn(path).already, 2);
    const QList<DiaryEntry> before = entries();
    for (const DiaryEntry &entry : before)
        ASSERT_TRUE(book->apply({{}, {removing(entry)}}));
    EXPECT_EQ(bringIn(path).added, 2);
    QList<DiaryEntry> after = entries();
    ASSERT_EQ(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        after[i].id = before[i].id;
        after[i].broughtBy = {};
        EXPECT_NEAR(after[i].value.value_or(-1), before[i].value.value_or(-1), 1e-9);
        after[i].value = before[i].value;
        EXPECT_EQ(after[i], before[i]) << i;
    }
}

TEST_F(DiarySourceTest, JsonHoldsTheEntriesOfTheDays) {
    const Tracker pain = book.add(Tracker{.name = u"Pain"_s});
    for (const qint64 day : {0, 1, 2})
        book.add(DiaryEntry{
            .tracker = pain.id, .moment = {1'700'000'000'000 + day * 86'400'000, 0, "UTC"}, .value = day});
    const QString path = book.path(u"out.json"_s);
    EXPECT_EQ(exportDiary(book.store(), path, DiaryFormat::Json, {QDate(2023, 11, 15), QDate(2023, 11, 15)})
                  .valueOr(0),
              1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto list = QJsonDocument::fromJson(file.readAll()).object()[u"entries"_s].toArray();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0][u"what"_s].toString(), u"Pain"_s);
    EXPECT_FALSE(exportDiary(book.store(), path, DiaryFormat::Json, {QDate(1999, 1, 1), QDate(1999, 1, 2)}));
    EXPECT_FALSE(
        exportDiary(book.store(), book.path(), DiaryFormat::Csv, {QDate(2000, 1, 1), QDate(2100, 1, 1)}));
}

TEST_F(DiarySourceTest, StoppedWorkBringsNothing) {
    const Progress progress;
    progress.stop();
    const QString path = write("date,pain\n" + QByteArray("2024-05-01,4\n").repeated(50'000));
    EXPECT_FALSE(lookAtDiary(path, kToday, progress));
}

} // namespace
