// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/catch_up_page.h"

#include "model/diary/diary_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/diary/catch_up_grid.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

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
    const Tracker pain = track(QStringLiteral("Pain"));
    track(QStringLiteral("Nausea"));
    write(pain, at(1, 8), 4);
    write(pain, at(1, 9), 6);
    write(pain, at(0, 3), 2); // in the night of yesterday
    show();
    const QAbstractItemModelTester tester(grid()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    click(page.get(), "earlier");
    EXPECT_EQ(cell(0, 0), QStringLiteral("4, 6"));
    EXPECT_EQ(cell(0, 1), QString());
    EXPECT_EQ(cell(0, 3), QStringLiteral("2"));
    EXPECT_EQ(cell(1, 0), QString());
    EXPECT_EQ(grid()->model()->index(1, CatchUpModel::FirstTime).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Nausea, Friday, March 13, Morning: no entry"));
}

TEST_F(CatchUpPageTest, ArrowsAndDigitsWriteTenRatingsInAMoment) {
    track(QStringLiteral("Pain"));
    track(QStringLiteral("Nausea"));
    track(QStringLiteral("Worry"), TrackerKind::ZeroToFourInWords);
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
    EXPECT_EQ(cell(0, 0), QStringLiteral("1"));
    EXPECT_EQ(entries()[0].moment.date(), clock.today().addDays(-1));
    EXPECT_EQ(entries()[0].writtenUtc, clock.now().toMSecsSinceEpoch());
}

TEST_F(CatchUpPageTest, OneAndZeroAreTenAndADigitCorrectsTheOneBefore) {
    track(QStringLiteral("Pain"));
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
    EXPECT_EQ(cell(0, 0), QStringLiteral("4"));
}

TEST_F(CatchUpPageTest, AddsToWhatStoodThereBeforeAndNeverDeletesIt) {
    const DiaryEntry before = write(track(QStringLiteral("Pain")), at(0, 8), 3);
    show();
    goTo(0, 0);
    press(Qt::Key_Delete);
    EXPECT_EQ(entries(), QList<DiaryEntry>{before});
    press(Qt::Key_5);
    EXPECT_EQ(entries().size(), 2);
    EXPECT_EQ(cell(0, 0), QStringLiteral("3, 5"));
    QSignalSpy asked(page.get(), &Page::goTo);
    press(Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("diary"));
}

TEST_F(CatchUpPageTest, WhatIsToComeCannotBeWritten) {
    track(QStringLiteral("Pain"));
    show();
    goTo(0, 2); // this evening; it is half past nine
    press(Qt::Key_4);
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_FALSE(find(page.get(), "later")->isEnabled());
}

TEST_F(CatchUpPageTest, NumbersWithUnitsAndWordsAreTypedIntoTheCell) {
    book.add(
        Tracker{.name = QStringLiteral("Fever"), .kind = TrackerKind::Measurement, .unit = Unit::Fahrenheit});
    book.add(Tracker{.name = QStringLiteral("Good moment"), .kind = TrackerKind::Words, .position = 1});
    show();
    ASSERT_TRUE(isActive(page.get()));
    const auto typeIn = [this](const QString &text) {
        QTest::keyClicks(grid(), text.left(1));
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
    };
    goTo(0, 0);
    typeIn(QStringLiteral("101.3"));
    EXPECT_EQ(cell(0, 0), QStringLiteral("101.3 °F"));
    goTo(1, 0);
    typeIn(QStringLiteral("She laughed"));
    EXPECT_EQ(cell(1, 0), QStringLiteral("She laughed"));
    goTo(0, 3);
    click(page.get(), "earlier");
    goTo(0, 0);
    typeIn(QStringLiteral("901"));
    EXPECT_EQ(cell(0, 0), QString());
    EXPECT_EQ(entries().size(), 2);
}

TEST_F(CatchUpPageTest, AWeekHasARowForEachDayAndThing) {
    const Tracker pain = track(QStringLiteral("Pain"));
    track(QStringLiteral("Nausea"));
    write(pain, at(6, 8), 4);
    show();
    EXPECT_EQ(grid()->model()->rowCount(), 2);
    click(page.get(), "days7");
    EXPECT_EQ(grid()->model()->rowCount(), 14);
    EXPECT_EQ(cell(0, 0), QStringLiteral("4"));
    EXPECT_FALSE(grid()->isColumnHidden(CatchUpModel::Day));
    EXPECT_TRUE(says(page.get(), QStringLiteral("Sunday, March 8 to Saturday, March 14")));
}

TEST_F(CatchUpPageTest, WritesDownWhoSaysSo) {
    track(QStringLiteral("Pain"));
    show();
    choose(page.get(), "reporter", QStringLiteral("Child"));
    goTo(0, 0);
    press(Qt::Key_2);
    EXPECT_EQ(cell(0, 0), QStringLiteral("2 (Child)"));
}

TEST_F(CatchUpPageTest, LeadsToTheChoiceWhileNothingIsTracked) {
    show();
    QSignalSpy asked(page.get(), &Page::goTo);
    click(page.get(), "firstStep");
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("tracking"));
}

TEST_F(CatchUpPageTest, StandsUpToAnAudit) {
    track(QStringLiteral("Pain"));
    show();
    EXPECT_EQ(auditFindings(page.get()), "");
    click(page.get(), "days7");
    EXPECT_EQ(auditFindings(page.get()), "");
}
