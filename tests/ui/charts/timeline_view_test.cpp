// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_view.h"

#include "model/appointments/appointment.h"
#include "model/diary/diary_table.h"
#include "tests/support/page_fixture.h"

#include <QAccessible>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/// How many pixels have the colour of the child's own values.
int childPixels(QWidget &widget) {
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb ink = widget.palette().color(QPalette::Highlight).rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        count += int(std::count(line, line + image.width(), ink));
    }
    return count;
}

class TimelineViewTest : public PageFixture {
protected:
    DiaryEntry write(const Tracker &tracker, int daysAgo, double value, const QTime &time = QTime(12, 0)) {
        return book.add(
            DiaryEntry{.tracker = tracker.id,
                       .moment = Moment::of(QDateTime(today.addDays(-daysAgo), time, QTimeZone::utc())),
                       .reporter = Reporter::Child,
                       .value = value,
                       .words = u"in the bath %1"_s.arg(daysAgo)});
    }
    Tracker track(const QString &name) { return book.add(Tracker{.name = name, .position = trackers++}); }
    /// Reads what is in the book and shows so many days.
    void show(int days, const QSize &size = {800, 300}) {
        QList<TimelineLane> lanes;
        const auto empty = timelineLanes(book.store(), whole);
        for (const TimelineLane &lane : *empty)
            lanes.append(*filledLane(book.store(), lane, whole));
        lanes.removeIf([](const TimelineLane &lane) { return lane.isEmpty(); });
        view.setEntryReader([this](qint64 row) -> std::optional<DiaryEntry> {
            const auto rows = book->table<DiaryTable>().rows({row});
            return rows->first();
        });
        view.setLanes(lanes, whole);
        view.setSpan({today.addDays(1 - days), today});
        view.resize(size);
        showAndWait(view);
        view.resize(size);
        view.setFocus();
        QApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&view, key, with); }
    bool turn(const QPoint &by, Qt::KeyboardModifiers with = {}) {
        const QPointF at(view.viewport()->width() * 0.6, 120);
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, by, Qt::NoButton, with, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(view.viewport(), &event);
        return event.isAccepted();
    }

    QDate today = clock.today();
    DaySpan whole{today.addDays(-3650), today};
    int trackers = 0;
    TimelineView view;
};

TEST_F(TimelineViewTest, DrawsTheMarksOfTheFirstAndTheLastMomentWhole) {
    const Tracker pain = track(u"Pain"_s);
    const DiaryEntry middle = write(pain, 3, 5);
    show(7);
    const int one = childPixels(*view.viewport());
    ASSERT_GT(one, 20);
    ASSERT_TRUE(book->apply({u"Delete"_s, {removing(middle)}}));
    for (const auto &[daysAgo, time] : {std::pair(0, QTime(23, 59)), std::pair(6, QTime(0, 0))}) {
        const DiaryEntry edge = write(pain, daysAgo, 5, time);
        show(7);
        EXPECT_GT(childPixels(*view.viewport()), one * 8 / 10) << daysAgo;
        ASSERT_TRUE(book->apply({u"Delete"_s, {removing(edge)}}));
    }
}

TEST_F(TimelineViewTest, TenYearsAreMediansInRangesAndNoBlock) {
    const Tracker pain = track(u"Pain"_s);
    ChangeSet entries{u"Add"_s, {}};
    for (int day = 0; day < 3650; ++day)
        entries.changes.push_back(adding(DiaryEntry{.tracker = pain.id,
                                                    .moment = Moment::of(clock.now().addDays(-day)),
                                                    .reporter = Reporter::Child,
                                                    .value = day % 11}));
    ASSERT_TRUE(book->apply(entries));
    show(3650, {900, 300});
    EXPECT_EQ(view.grain(), Grain::Quarter);
    const int pixels = childPixels(*view.viewport());
    EXPECT_GT(pixels, 200);
    EXPECT_LT(pixels, 900 * 64 / 5);
    view.setSpan({today.addDays(-20), today});
    EXPECT_EQ(view.grain(), Grain::Entry);
}

TEST_F(TimelineViewTest, ArrowsGoFromMarkToMarkAndSayWhatItIs) {
    const Tracker pain = track(u"Pain"_s);
    const Tracker sleep = track(u"Nausea"_s);
    write(pain, 5, 2);
    write(pain, 1, 7);
    write(sleep, 4, 3);
    show(7);
    EXPECT_TRUE(view.accessibleDescription().contains(u"arrows"_s));
    press(Qt::Key_Left);
    EXPECT_TRUE(view.accessibleDescription().contains(u"in the bath 1"_s)) << qPrintable(view.currentText());
    press(Qt::Key_Left);
    EXPECT_TRUE(view.currentText().contains(u"in the bath 5"_s));
    press(Qt::Key_Down);
    EXPECT_TRUE(view.currentText().contains(u"Nausea"_s));
    press(Qt::Key_Up);
    press(Qt::Key_Right);
    EXPECT_TRUE(view.currentText().contains(u"in the bath 1"_s));
    QSignalSpy opened(&view, &TimelineView::opened);
    press(Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(TimelineViewTest, ArrowsReachWhatIsOutOfSight) {
    const Tracker pain = track(u"Pain"_s);
    write(pain, 900, 2);
    write(pain, 1, 7);
    show(7);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_TRUE(view.currentText().contains(u"in the bath 900"_s)) << qPrintable(view.currentText());
    EXPECT_TRUE(view.span().contains(today.addDays(-900)));
    press(Qt::Key_Right);
    EXPECT_TRUE(view.currentText().contains(u"in the bath 1"_s));
}

TEST_F(TimelineViewTest, ATapChoosesAMarkAndOneOnARangeComesNearer) {
    const Tracker pain = track(u"Pain"_s);
    const DiaryEntry entry = write(pain, 3, 6);
    write(pain, 40, 2);
    write(pain, 41, 5);
    show(7);
    QSignalSpy chosen(&view, &TimelineView::chosen);
    ASSERT_EQ(view.markPoints(u"Pain"_s).size(), 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.markPoints(u"Pain"_s).first());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][1].toUuid(), entry.id.uuid());
    view.setSpan({today.addDays(-300), today});
    ASSERT_GT(view.grain(), Grain::Entry);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.markPoints(u"Pain"_s).first());
    EXPECT_LT(view.span().days(), 40);
    EXPECT_TRUE(view.span().contains(today.addDays(-41)));
}

TEST_F(TimelineViewTest, TheWheelScrollsAndWithCtrlItZooms) {
    for (const char *name : {"A", "B", "C", "D", "E", "F"})
        write(track(QLatin1String(name)), 2, 3);
    show(30);
    const DaySpan month = view.span();
    ASSERT_GT(view.verticalScrollBar()->maximum(), 0);
    turn({0, -120});
    EXPECT_GT(view.verticalScrollBar()->value(), 0);
    EXPECT_EQ(view.span(), month);
    turn({0, 120}, Qt::ControlModifier);
    EXPECT_LT(view.span().days(), month.days());
    turn({0, -120}, Qt::ControlModifier);
    turn({0, 240}, Qt::ShiftModifier);
    EXPECT_LT(view.span().first, month.first);
}

TEST_F(TimelineViewTest, WhereAllLanesAreSeenTheWheelIsLeftToThePage) {
    write(track(u"Pain"_s), 2, 3);
    show(30);
    EXPECT_FALSE(turn({0, -120}));
}

TEST_F(TimelineViewTest, FingersZoom) {
    write(track(u"Pain"_s), 2, 3);
    show(30);
    const qint64 month = view.span().days();
    const QPointF at(500, 100);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                              view.viewport()->mapToGlobal(at), 0.5, {});
    QApplication::sendEvent(view.viewport(), &pinch);
    EXPECT_LT(view.span().days(), month);
    const qint64 nearer = view.span().days();
    QPinchGesture fingers;
    fingers.setScaleFactor(0.5);
    fingers.setCenterPoint(view.viewport()->mapToGlobal(at));
    QGestureEvent event({&fingers});
    QApplication::sendEvent(view.viewport(), &event);
    EXPECT_GT(view.span().days(), nearer);
}

TEST_F(TimelineViewTest, DraggingMovesInTime) {
    write(track(u"Pain"_s), 40, 3);
    show(30);
    const DaySpan month = view.span();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {400, 100});
    QTest::mouseMove(view.viewport(), {500, 100});
    QTest::mouseMove(view.viewport(), {600, 100});
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {600, 100});
    EXPECT_LT(view.span().first, month.first);
    EXPECT_LE(view.span().days() - month.days(), 1) << "one that is seen in part";
}

TEST_F(TimelineViewTest, ATapOnAVisitsWordAsksAboutItsDay) {
    write(track(u"Pain"_s), 2, 3);
    book.add(Appointment{.title = u"Clinic"_s, .start = Moment::of(clock.now().addDays(-10))});
    show(30);
    QSignalSpy asked(&view, &TimelineView::changeChosen);
    const double left = view.markPoints(u"Appointments"_s).first().x();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {int(left) + 12, 8});
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toDate(), today.addDays(-10));
}

TEST_F(TimelineViewTest, VisitsThatWouldBeAFenceTakeNoRoomAndAnswerNoTap) {
    write(track(u"Pain"_s), 2000, 3);
    show(3650);
    const int without = view.markPoints(u"Pain"_s).first().y();
    ChangeSet visits{u"Add"_s, {}};
    for (int week = 0; week < 520; ++week)
        visits.changes.push_back(
            adding(Appointment{.title = u"Clinic"_s, .start = Moment::of(clock.now().addDays(-7 * week))}));
    ASSERT_TRUE(book->apply(visits));
    show(3650);
    EXPECT_EQ(view.markPoints(u"Pain"_s).first().y(), without);
    QSignalSpy asked(&view, &TimelineView::changeChosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {400, 8});
    EXPECT_EQ(asked.size(), 0);
}

TEST_F(TimelineViewTest, FromFarAwayTheHeadHasNoRowForAVisitWithoutRoomForItsWord) {
    write(track(u"Pain"_s), 2000, 3);
    show(3650);
    const int without = view.markPoints(u"Pain"_s).first().y();
    book.add(Appointment{.title = u"Clinic"_s, .start = Moment::of(clock.now())});
    show(3650);
    EXPECT_EQ(view.markPoints(u"Pain"_s).first().y(), without);
}

TEST_F(TimelineViewTest, TheMarkStaysWhereTheLanesAreReadAnew) {
    const Tracker pain = track(u"Pain"_s);
    write(pain, 5, 2);
    write(pain, 1, 7);
    show(7);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    ASSERT_TRUE(view.currentText().contains(u"in the bath 5"_s));
    show(7);
    EXPECT_TRUE(view.currentText().contains(u"in the bath 5"_s)) << qPrintable(view.currentText());
    view.setLanes({}, whole);
    EXPECT_EQ(view.currentText(), QString());
}

TEST_F(TimelineViewTest, ArrowsReachDosesThatAreOutOfSight) {
    view.setLanes({{.kind = StoryKind::Medicines,
                    .name = u"Ibuprofen"_s,
                    .doses = {{today.addDays(-900), 2}, {today.addDays(-1), 1}}}},
                  whole);
    view.setSpan({today.addDays(-6), today});
    view.resize(800, 300);
    showAndWait(view);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_TRUE(view.span().contains(today.addDays(-900))) << qPrintable(view.currentText());
}

} // namespace

TEST_F(TimelineViewTest, TellsAScreenReaderThatItIsAChart) {
    show(7);
    const QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    EXPECT_EQ(chart->text(QAccessible::Name), u"Chart of the diary"_s);
}

TEST_F(TimelineViewTest, TheLineOfAVisitGoesThroughItsMark) {
    const TimelineChart chart{
        .lanes = {ChartLane::of(
            {.kind = StoryKind::Appointments, .items = {{.first = today, .text = u"Neurology check"_s}}},
            Grain::Entry, {today, today})},
        .changes = {{.day = today, .kind = StoryKind::Appointments, .text = u"Neurology check"_s},
                    {.day = today, .kind = StoryKind::Medicines, .text = u"Baclofen"_s}}};
    const TimelineLook look = TimelineLook::of(view);
    const TimelineGeometry places(chart, look, TimeWindow::of({today.addDays(-6), today}), 800);
    EXPECT_DOUBLE_EQ(places.x(chart.changes[0]), places.place(0, chart.lanes[0].marks[0]).center().x());
    EXPECT_DOUBLE_EQ(places.x(chart.changes[1]), places.x(today));
}

/// Else the picture tells what the words leave open.
TEST_F(TimelineViewTest, WhoSaidTooLittleAfterwardsHasNoLineBefore) {
    const Tracker pain = track(u"Pain"_s);
    const auto picture = [this](int after) {
        const ReportedSpread enough{Reporter::Child,
                                    {.count = kFewestEntries, .lowest = 2, .usual = 2, .highest = 2}};
        ReportedSpread later = enough;
        later.spread.count = after;
        view.setBands(
            BeforeAfterBands{.before = {.span = {today.addDays(-6), today.addDays(-4)}, .reports = {enough}},
                             .after = {.span = {today.addDays(-3), today}, .reports = {later}}});
        return childPixels(*view.viewport());
    };
    write(pain, 5, 8);
    show(7);
    const int without = picture(0);
    EXPECT_GT(picture(kFewestEntries), without + 20);
    EXPECT_EQ(picture(kFewestEntries - 1), without);
}
