// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_chart.h"

#include "model/diary/diary_table.h"
#include "tests/support/page_fixture.h"
#include "ui/diary/day_ticker.h"
#include "ui/diary/diary_page.h"
#include "ui/diary/lane_plot.h"

using namespace Qt::StringLiterals;

namespace {

/// How many pixels have the colour of the child's own values.
int childPixels(QWidget &widget) {
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb ink = reporterColor(Reporter::Child).rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        count += int(std::count(line, line + image.width(), ink));
    }
    return count;
}

class ShownChart : public PageFixture {
protected:
    Change entryOn(int daysAgo, double value) const {
        return adding(DiaryEntry{.tracker = pain.id,
                                 .moment = Moment::of(clock.now().addDays(-daysAgo)),
                                 .reporter = Reporter::Child,
                                 .value = value});
    }
    void write(int days) {
        ChangeSet entries{u"Add"_s, {}};
        for (int day = 0; day < days; ++day)
            entries.changes.push_back(entryOn(day, day % 11));
        ASSERT_TRUE(book->apply(entries));
    }
    void show(const QSize &size) {
        page.resize(size);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }
    DiaryChart &chart() { return *find<DiaryChart>(&page, "chart"); }
    int waitForMarks(int moreThan) {
        (void)QTest::qWaitFor([&] { return childPixels(chart()) > moreThan; });
        return childPixels(chart());
    }

    Tracker pain = book.add(Tracker{.name = u"Pain"_s});
    DiaryPage page{context};
};

TEST_F(ShownChart, KeepsItsMarksWhenAnEntryIsAdded) {
    write(5);
    show({1000, 700});
    int marks = waitForMarks(0);
    ASSERT_GT(marks, 0);
    for (int day = 6; day < 10; ++day) {
        ASSERT_TRUE(book->apply({u"Add"_s, {entryOn(day, 5)}}));
        const int now = waitForMarks(marks);
        EXPECT_GT(now, marks) << "the new mark, and all of those before";
        marks = now;
    }
}

TEST_F(ShownChart, ShowsTenYearsAtFirstLookAndAfterAnEntry) {
    write(3650);
    show({1920, 1080});
    for (int period = 0; period < 5; ++period) {
        if (auto *button = page.findChild<QAbstractButton *>(u"period%1"_s.arg(period)); button->isEnabled())
            button->click();
        EXPECT_GT(waitForMarks(20), 20) << period;
    }
    ASSERT_TRUE(book->apply({u"Add"_s, {entryOn(4000, 5)}}));
    QTest::qWait(100);
    EXPECT_GT(waitForMarks(20), 20);
}

/// A chart of one entry.
class ChartOfOneEntry : public PageFixture {
protected:
    int pixelsAt(const QTime &time, const QDate &day) {
        const Tracker pain = book.add(Tracker{.name = u"Pain"_s});
        book.add(DiaryEntry{.tracker = pain.id,
                            .moment = Moment::of(QDateTime(day, time, QTimeZone::utc())),
                            .reporter = Reporter::Child,
                            .value = 5});
        const DaySpan span{today.addDays(-6), today};
        DiaryChart chart(book->table<DiaryTable>());
        chart.resize(800, 300);
        chart.setLanes({*readLane(book->table<DiaryTable>(), pain, span)}, span);
        chart.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&chart));
        (void)QTest::qWaitFor([&] { return childPixels(chart) > 0; });
        return childPixels(chart);
    }
    QDate today = clock.today();
};

TEST_F(ChartOfOneEntry, DrawsTheMarkOfTheLastMomentOfTodayWhole) {
    const int inTheMiddle = pixelsAt(QTime(12, 0), today.addDays(-3));
    ASSERT_GT(inTheMiddle, 20);
    EXPECT_GT(pixelsAt(QTime(23, 59), today), inTheMiddle * 8 / 10);
    EXPECT_GT(pixelsAt(QTime(0, 0), today.addDays(-6)), inTheMiddle * 8 / 10);
}

/// Where the names of the days begin and end below an axis that is so wide.
QList<std::pair<double, double>> namesBelow(int width, int days) {
    QCustomPlot plot;
    plot.setAttribute(Qt::WA_DontShowOnScreen);
    plot.resize(width, 200);
    plot.setViewport(QRect(0, 0, width, 200));
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins(QMargins(40, 28, 14, 34));
    plot.xAxis->setTicker(QSharedPointer<DayTicker>::create(*plot.xAxis));
    const double first = chartTime(QDate(2026, 2, 26));
    plot.xAxis->setRange(first, first + days * kSecondsOfDay);
    plot.replot();
    QList<std::pair<double, double>> names;
    const QFontMetricsF metrics(plot.xAxis->tickLabelFont());
    for (int i = 0; i < plot.xAxis->tickVector().size(); ++i) {
        const double x = plot.xAxis->coordToPixel(plot.xAxis->tickVector()[i]);
        const double half = metrics.horizontalAdvance(plot.xAxis->tickVectorLabels()[i]) / 2;
        if (half > 0)
            names.append({x - half, x + half});
    }
    return names;
}

TEST(DayTickerTest, NamesDaysSideBySideAndWhole) {
    for (const int width : {320, 500, 900, 1900}) {
        for (int days = 1; days < 30000; days = days < 40 ? days + 1 : days * 3 / 2) {
            const auto names = namesBelow(width, days);
            EXPECT_FALSE(names.isEmpty()) << width << " pixels, " << days << " days";
            for (qsizetype i = 0; i < names.size(); ++i) {
                EXPECT_GE(names[i].first, i == 0 ? 0 : names[i - 1].second + 2) << width << ", " << days;
                EXPECT_LE(names[i].second, width) << width << ", " << days;
            }
        }
    }
}

} // namespace
