// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/catch_up_page.h"

#include "model/diary/current_informant_table.h"
#include "model/diary/diary_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/diary/catch_up_grid.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class CatchUpPageTest : public PageFixture {
protected:
    Tracker track(const QString &name, TrackerKind kind = TrackerKind::ZeroToTen) {
        return book.add(Tracker{.name = name, .kind = kind, .position = trackers++});
    }
    DiaryEntry write(const Tracker &tracker, const QDateTime &when, double value) {
        return book.add(DiaryEntry{.tracker = tracker.id, .moment = Moment::of(when), .value = value});
    }
    void show() {
        page = std::make_unique<CatchUpPage>(context);
        showAndWait(*page);
    }
    CatchUpGrid *grid() { return find<CatchUpGrid>(page.get(), "grid"); }
    QString cell(int row, int time) {
        return grid()->model()->index(row, CatchUpModel::FirstTime + time).data().toString();
    }
    void goTo(int row, int time) {
        grid()->setCurrentIndex(grid()->model()->index(row, CatchUpModel::FirstTime + time));
    }
    void press(Qt::Key key) { QTest::keyClick(grid(), key); }
    QList<DiaryEntry> entries() {
        return *book->table<DiaryTable>().inSpan({QDate(2000, 1, 1), QDate(2030, 1, 1)});
    }
    QDateTime at(int daysAgo, int hour) {
        return {clock.today().addDays(-daysAgo), QTime(hour, 0), QTimeZone::utc()};
    }

    int trackers = 0;
    std::unique_ptr<CatchUpPage> page;
};

} // namespace

TEST_F(CatchUpPageTest, ShowsWhatIsWrittenAndLeavesTheRestEmpty) {
    const Tracker pain = track(u"Pain"_s);
    track(u"Nausea"_s);
    write(pain, at(1, 8), 4);
    write(pain, at(1, 9), 6);
    write(pain, at(0, 3), 2); // in the night of yesterday
    show();
    const QAbstractItemModelTester tester(grid()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    click(page.get(), "earlier");
    EXPECT_EQ(cell(0, 0), u"4, 6"_s);
    EXPECT_EQ(cell(0, 1), QString());
    EXPECT_EQ(cell(0, 3), u"2"_s);
    EXPECT_EQ(cell(1, 0), QString());
    EXPECT_EQ(grid()->model()->index(1, CatchUpModel::FirstTime).data(Qt::AccessibleTextRole).toString(),
              u"Nausea, Friday, March 13, Morning: no entry"_s);
}

TEST_F(CatchUpPageTest, ArrowsAndDigitsWriteTenRatingsInAMoment) {
    track(u"Pain"_s);
    track(u"Nausea"_s);
    track(u"Worry"_s, TrackerKind::ZeroToFourInWords);
    show();
    click(page.get(), "earlier");
    QElapsedTimer timer;
    timer.start();
    goTo(0, 0);
    for (int i = 0; i < 12; ++i) {
        press(Qt::Key(Qt::Key_1 + i % 3));
        press(i % 4 == 3 ? Qt::Key_Down : i / 4 % 2 == 0 ? Qt::Key_Right : Qt::Key_Left);
    }
    EXPECT_EQ(entries().size(), 12);
    EXPECT_LT(timer.elapsed(), 10000);
    EXPECT_EQ(done.size(), 12) << "each is one step";
    EXPECT_EQ(cell(0, 0), u"1"_s);
    EXPECT_EQ(entries()[0].moment.date(), clock.today().addDays(-1));
    EXPECT_EQ(entries()[0].writtenUtc, clock.now().toMSecsSinceEpoch());
}

TEST_F(CatchUpPageTest, OneAndZeroAreTenAndADigitCorrectsTheOneBefore) {
    track(u"Pain"_s);
    show();
    goTo(0, 0);
    press(Qt::Key_1);
    press(Qt::Key_0);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 10);
    press(Qt::Key_4);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 4);
    press(Qt::Key_Delete);
    EXPECT_TRUE(entries().isEmpty());
    history.undo();
    EXPECT_EQ(cell(0, 0), u"4"_s);
}

TEST_F(CatchUpPageTest, AddsToWhatStoodThereBeforeAndNeverDeletesIt) {
    const DiaryEntry before = write(track(u"Pain"_s), at(0, 8), 3);
    show();
    goTo(0, 0);
    press(Qt::Key_Delete);
    EXPECT_EQ(entries(), QList<DiaryEntry>{before});
    press(Qt::Key_5);
    EXPECT_EQ(entries().size(), 2);
    EXPECT_EQ(cell(0, 0), u"3, 5"_s);
    QSignalSpy asked(page.get(), &Page::goTo);
    press(Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"diary"_s);
}

TEST_F(CatchUpPageTest, WhatIsToComeCannotBeWritten) {
    track(u"Pain"_s);
    show();
    goTo(0, 2); // this evening; it is half past nine
    press(Qt::Key_4);
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_FALSE(find(page.get(), "later")->isEnabled());
}

TEST_F(CatchUpPageTest, NumbersWithUnitsAndWordsAreTypedIntoTheCell) {
    book.add(Tracker{.name = u"Fever"_s, .kind = TrackerKind::Measurement, .unit = Unit::Fahrenheit});
    book.add(Tracker{.name = u"Good moment"_s, .kind = TrackerKind::Words, .position = 1});
    show();
    ASSERT_TRUE(isActive(page.get()));
    const auto typeIn = [this](const QString &text) {
        QTest::keyClicks(grid(), text.left(1));
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
    };
    goTo(0, 0);
    typeIn(u"101.3"_s);
    EXPECT_EQ(cell(0, 0), u"101.3 °F"_s);
    goTo(1, 0);
    typeIn(u"She laughed"_s);
    EXPECT_EQ(cell(1, 0), u"She laughed"_s);
    goTo(0, 3);
    click(page.get(), "earlier");
    goTo(0, 0);
    typeIn(u"901"_s);
    EXPECT_EQ(cell(0, 0), QString());
    EXPECT_EQ(entries().size(), 2);
}

TEST_F(CatchUpPageTest, AWeekHasARowForEachDayAndThing) {
    const Tracker pain = track(u"Pain"_s);
    track(u"Nausea"_s);
    write(pain, at(6, 8), 4);
    show();
    EXPECT_EQ(grid()->model()->rowCount(), 2);
    click(page.get(), "days7");
    EXPECT_EQ(grid()->model()->rowCount(), 14);
    EXPECT_EQ(cell(0, 0), u"4"_s);
    EXPECT_FALSE(grid()->isColumnHidden(CatchUpModel::Day));
    EXPECT_TRUE(says(page.get(), u"Sunday, March 8 to Saturday, March 14"_s));
}

TEST_F(CatchUpPageTest, WritesDownWhoSaysSo) {
    track(u"Pain"_s);
    show();
    choose(page.get(), "reporter", u"Child"_s);
    goTo(0, 0);
    press(Qt::Key_2);
    EXPECT_EQ(cell(0, 0), u"2 (Child)"_s);
}

TEST_F(CatchUpPageTest, LeadsToTheChoiceWhileNothingIsTracked) {
    show();
    QSignalSpy asked(page.get(), &Page::goTo);
    click(page.get(), "firstStep");
    EXPECT_EQ(asked[0][0].toString(), u"tracking"_s);
}

TEST_F(CatchUpPageTest, StandsUpToAnAudit) {
    track(u"Pain"_s);
    show();
    EXPECT_EQ(auditFindings(page.get()), "");
    click(page.get(), "days7");
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(CatchUpPageTest, WritesDownByNameWhoSaysSoAndLeavesWhoWritesAsItWas) {
    const Tracker pain = track(u"Pain"_s);
    book.add(CurrentInformant{.informant = {Reporter::Parent, u"Mom"_s}});
    book.add(DiaryEntry{.tracker = pain.id,
                        .moment = Moment::of(clock.now().addDays(-9)),
                        .reporter = Reporter::Other,
                        .reportedBy = u"Grandma"_s,
                        .value = 1});
    show();
    EXPECT_EQ(find<QComboBox>(page.get(), "reporter")->currentText(), u"Mom"_s);
    choose(page.get(), "reporter", u"Grandma"_s);
    goTo(0, 0);
    press(Qt::Key_2);
    EXPECT_EQ(cell(0, 0), u"2 (Grandma)"_s);
    EXPECT_EQ(done.size(), 1);
    EXPECT_EQ(find<QComboBox>(page.get(), "reporter")->currentText(), u"Grandma"_s);
}
