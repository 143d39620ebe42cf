// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/diary_page.h"

#include "model/appointments/appointment.h"
#include "model/diary/diary_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/charts/timeline_view.h"
#include "ui/diary/entry_editor.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class DiaryPageTest : public PageFixture {
protected:
    DiaryPageTest() { showAndWait(page); }

    Tracker track(const QString &name, TrackerKind kind = TrackerKind::ZeroToTen) {
        return book.add(Tracker{.name = name, .kind = kind, .position = trackers++});
    }
    DiaryEntry write(const Tracker &tracker, int daysAgo, std::optional<double> value,
                     const QString &words = {}) {
        return book.add(DiaryEntry{.tracker = tracker.id,
                                   .moment = Moment::of(clock.now().addDays(-daysAgo)),
                                   .value = value,
                                   .words = words});
    }
    QList<DiaryEntry> entries() {
        return *book->table<DiaryTable>().inSpan({QDate(2000, 1, 1), QDate(2030, 1, 1)});
    }
    EntryEditor *editor() { return dialog<EntryEditor>(&page); }
    int rowCount() { return find<QAbstractItemView>(&page, "table")->model()->rowCount(); }
    TimelineView *chart() { return find<TimelineView>(&page, "chart"); }
    void press(Qt::Key key) { QTest::keyClick(chart(), key); }

    int trackers = 0;
    DiaryPage page{context};
    QAbstractItemModelTester tester{find<QAbstractItemView>(&page, "table")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(DiaryPageTest, OffersTheFirstStepWhileNothingIsTracked) {
    EXPECT_TRUE(says(&page, u"The diary keeps how the days are"_s));
    QSignalSpy asked(&page, &Page::goTo);
    page.primaryAction();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"tracking"_s);
}

TEST_F(DiaryPageTest, AddsAnEntryWithAllItsDetails) {
    track(u"Pain"_s);
    click(&page, "add");
    click(editor(), "value6");
    choose(editor(), "reporter", u"Child"_s);
    type(editor(), "time", u"8:15 am"_s);
    type(editor(), "words", u"After the walk"_s);
    type(editor(), "whatHelped", u"A warm bath"_s);
    click(editor(), "save");
    ASSERT_EQ(entries().size(), 1);
    const DiaryEntry entry = entries()[0];
    EXPECT_EQ(entry.value, 6);
    EXPECT_EQ(entry.reporter, Reporter::Child);
    EXPECT_EQ(entry.moment.time(), QTime(8, 15));
    EXPECT_EQ(entry.whatHelped, u"A warm bath"_s);
    EXPECT_EQ(rowCount(), 1);
}

TEST_F(DiaryPageTest, RefusesAMomentToCome) {
    track(u"Pain"_s);
    click(&page, "add");
    click(editor(), "value6");
    type(editor(), "time", u"9:31 am"_s);
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"This moment is still to come."_s));
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(DiaryPageTest, NeedsAValueOrWords) {
    track(u"Pain"_s);
    click(&page, "add");
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"Please choose a value or write a few words."_s));
    type(editor(), "words", u"Could not say"_s);
    click(editor(), "save");
    ASSERT_EQ(entries().size(), 1);
    EXPECT_FALSE(entries()[0].value);
}

TEST_F(DiaryPageTest, EditsAndDeletesFromTheTableAndTakesBack) {
    const DiaryEntry before = write(track(u"Pain"_s), 1, 4);
    auto *table = find(&page, "table");
    QTest::keyClick(table, Qt::Key_Return);
    click(editor(), "value2");
    click(editor(), "save");
    EXPECT_EQ(entries()[0].value, 2);
    EXPECT_EQ(entries()[0].moment, before.moment);
    ASSERT_TRUE(isActive(&page));
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(entries().isEmpty());
    history.undo();
    history.undo();
    EXPECT_EQ(entries(), QList<DiaryEntry>{before});
    EXPECT_EQ(rowCount(), 1);
}

TEST_F(DiaryPageTest, RepeatsWhatWasWrittenLast) {
    const DiaryEntry last = write(track(u"Pain"_s), 1, 4, u"in the car"_s);
    write(track(u"Nausea"_s), 2, 7);
    click(&page, "repeat");
    ASSERT_EQ(entries().size(), 3);
    const DiaryEntry again = entries().last();
    EXPECT_EQ(again.value, 4);
    EXPECT_EQ(again.words, last.words);
    EXPECT_EQ(again.moment, Moment::of(clock.now()));
    EXPECT_EQ(again.writtenUtc, clock.now().toMSecsSinceEpoch());
    history.undo();
    EXPECT_EQ(entries().size(), 2);
}

TEST_F(DiaryPageTest, SearchesBeginningsOfWordsWithoutAccents) {
    const Tracker pain = track(u"Pain"_s);
    write(pain, 1, 4, u"Señora Peña sang"_s);
    write(pain, 2, 5, u"in the car"_s);
    type(&page, "search", u"pen"_s);
    EXPECT_EQ(rowCount(), 1);
    type(&page, "search", u"ena"_s);
    EXPECT_EQ(rowCount(), 0);
}

TEST_F(DiaryPageTest, ShowsOneTrackedThingAlone) {
    write(track(u"Pain"_s), 1, 4);
    write(track(u"Nausea"_s), 1, 5);
    EXPECT_EQ(rowCount(), 2);
    auto *only = find<QComboBox>(&page, "only");
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Down);
    EXPECT_EQ(rowCount(), 1);
}

TEST_F(DiaryPageTest, PeriodsChooseWhatChartTableAndWordsShow) {
    const Tracker pain = track(u"Pain"_s);
    for (const int daysAgo : {0, 6, 7, 29, 30, 89, 90, 400})
        write(pain, daysAgo, 4);
    const QList<int> expected{2, 4, 6, 4, 8};
    for (const int period : {0, 1, 2, 4}) {
        click(&page, qPrintable(u"period%1"_s.arg(period)));
        EXPECT_EQ(rowCount(), expected[period]) << "period " << period;
    }
    EXPECT_EQ(chart()->span().first, QDate(2026, 3, 14).addDays(-400));
    EXPECT_FALSE(find(&page, "period3")->isEnabled());
}

TEST_F(DiaryPageTest, SinceTheLastVisitBeginsOnItsDay) {
    const Tracker pain = track(u"Pain"_s);
    book.add(Appointment{.title = u"Clinic"_s, .start = Moment::of(clock.now().addDays(-10))});
    write(pain, 9, 3);
    write(pain, 11, 3);
    click(&page, "period3");
    EXPECT_EQ(chart()->span(), (DaySpan{QDate(2026, 3, 4), QDate(2026, 3, 14)}));
    EXPECT_EQ(rowCount(), 1);
}

TEST_F(DiaryPageTest, KeysZoomMoveAndShowAll) {
    const Tracker pain = track(u"Pain"_s);
    write(pain, 0, 4);
    write(pain, 400, 4);
    click(&page, "period1");
    const DaySpan month = chart()->span();
    press(Qt::Key_Plus);
    EXPECT_LT(chart()->span().days(), month.days());
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    EXPECT_GT(chart()->span().days(), month.days());
    const DaySpan wide = chart()->span();
    QTest::keyClick(chart(), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_LT(chart()->span().first, wide.first);
    QTest::keyClick(chart(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(chart()->span().last, wide.last);
    press(Qt::Key_Home);
    EXPECT_EQ(chart()->span(), (DaySpan{QDate(2026, 3, 14).addDays(-400), QDate(2026, 3, 14)}));
    EXPECT_TRUE(QTest::qWaitFor([this] { return rowCount() == 2; }, 2000));
}

TEST_F(DiaryPageTest, TellsAScreenReaderWhatTheChartShows) {
    write(track(u"Pain"_s), 1, 4);
    EXPECT_TRUE(chart()->accessibleDescription().contains(u"Pain"_s));
    EXPECT_FALSE(says(&page, u"Pain: "_s));
    click(&page, "inWords");
    EXPECT_TRUE(says(&page, u"Pain: "_s));
}

TEST_F(DiaryPageTest, ShowsTheEntryThatWasJustWritten) {
    const Tracker pain = track(u"Pain"_s);
    write(pain, 1, 4);
    write(pain, 3, 7);
    click(&page, "add");
    click(editor(), "value1");
    type(editor(), "date", u"3/12/2026"_s);
    click(editor(), "save");
    auto *table = find<QAbstractItemView>(&page, "table");
    EXPECT_EQ(table->currentIndex().row(), 1);
}

// Measuring the rows at each change took most of the time in which the diary opens.
TEST_F(DiaryPageTest, ColumnsHoldTheirTitlesAndKeepTheirWidth) {
    const Tracker tracker = track(u"How tired the afternoon made everybody feel"_s);
    const auto *table = find<QTableView>(&page, "table");
    const auto widths = [&] {
        QList<int> all;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            all.append(table->columnWidth(column));
        return all;
    };
    const QList<int> before = widths();
    for (int column = 0; column < before.size(); ++column)
        EXPECT_GE(before[column], table->horizontalHeader()->sectionSizeHint(column)) << column;
    EXPECT_GE(before[1], table->fontMetrics().horizontalAdvance(tracker.name) / 2);
    write(tracker, 0, 3, u"Very long words, that go on and on, and then on for another while"_s);
    EXPECT_EQ(rowCount(), 1);
    EXPECT_EQ(widths(), before);
    EXPECT_GE(before[0], table->QAbstractItemView::sizeHintForColumn(0)) << "a day or a time is cut";
}

TEST_F(DiaryPageTest, NeverThrowsAwayAnEntryUnasked) {
    track(u"Pain"_s);
    click(&page, "add");
    click(editor(), "value6");
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_TRUE(isOpen(&page));
    EXPECT_EQ(prompts.asked.size(), 1);
}

TEST_F(DiaryPageTest, StandsUpToAnAudit) {
    write(track(u"Pain"_s), 1, 4);
    write(track(u"Sleep"_s, TrackerKind::Hours), 1, 7.5);
    QApplication::processEvents();
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "add");
    EXPECT_EQ(auditFindings(editor()), "");
}

TEST_F(DiaryPageTest, TheFilterIsFoldedAwayAndSaysWhatItLeavesOut) {
    write(track(u"Pain"_s), 1, 4);
    auto *box = find<QCheckBox>(&page, "kind0");
    EXPECT_FALSE(box->isVisible());
    click(&page, "filters");
    EXPECT_TRUE(box->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !chart()->markPoints(u"Pain"_s).isEmpty(); }));
    box->click();
    EXPECT_TRUE(chart()->markPoints(u"Pain"_s).isEmpty());
    EXPECT_TRUE(find<QPushButton>(&page, "filters")->text().contains(u'1'));
}

TEST_F(DiaryPageTest, KeepsHowChartAndTableShareTheRoom) {
    write(track(u"Pain"_s), 1, 4);
    auto *split = page.findChild<QSplitter *>();
    QTest::mousePress(split->handle(1), Qt::LeftButton, {}, {2, 50});
    QTest::mouseMove(split->handle(1), {-150, 50});
    QTest::mouseRelease(split->handle(1), Qt::LeftButton, {}, {-150, 50});
    const int width = split->sizes()[0];
    DiaryPage again{context};
    showAndWait(again);
    EXPECT_NEAR(again.findChild<QSplitter *>()->sizes()[0], width, 12);
}

TEST_F(DiaryPageTest, ATapOnAMarkShowsItsEntryBesideTheChart) {
    const Tracker pain = track(u"Pain"_s);
    const DiaryEntry old = write(pain, 6, 8, u"Owls all night"_s);
    write(pain, 0, 5, u"Today"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart()->markPoints(u"Pain"_s).size() == 2; }));
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, chart()->markPoints(u"Pain"_s).first());
    EXPECT_EQ(page.shownRecord(), old.id.uuid());
    EXPECT_FALSE(isOpen(&page));
    QTest::keyClick(chart(), Qt::Key_Return);
    EXPECT_EQ(editor()->record().id, old.id);
}

TEST_F(DiaryPageTest, ShowsAnEntryThatPeriodSearchAndChoiceLeaveOut) {
    const Tracker sleep = track(u"Sleep"_s);
    const Tracker pain = track(u"Pain"_s);
    const DiaryEntry old = write(sleep, 800, 3, u"Owls all night"_s);
    write(pain, 0, 5, u"Today"_s);
    type(&page, "search", u"today"_s);
    page.show(old.id.uuid());
    EXPECT_EQ(page.shownRecord(), old.id.uuid());
    EXPECT_EQ(rowCount(), 1);
    EXPECT_TRUE(find<QLineEdit>(&page, "search")->text().isEmpty());
}
