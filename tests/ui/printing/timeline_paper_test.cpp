// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/timeline_report.h"
#include "model/sample/sample_family.h"
#include "tests/support/temporary_book.h"
#include "ui/printing/report_document.h"
#include "ui/printing/timeline_picture.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 5, 20), QTime(9, 0), QTimeZone("America/Chicago"));

class TimelinePaperTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_book = std::make_unique<TemporaryBook>();
        ASSERT_TRUE(writeSampleFamily(s_book->store(), {.lastDay = kNow.date()}));
    }
    static void TearDownTestSuite() { s_book.reset(); }

    static Report report(int days) {
        return timelineReport(*readTimelinePaper(s_book->store(), kNow.date().addDays(-days), kNow));
    }
    static inline std::unique_ptr<TemporaryBook> s_book;
};

TEST_F(TimelinePaperTest, FitsOnOnePageOfAnyPaper) {
    for (const auto size : {QPageSize::Letter, QPageSize::A4}) {
        for (const int days : {7, 90, 183})
            EXPECT_EQ(ReportDocument(report(days), {size, false}, kOrdinaryPoints).pageCount(), 1) << days;
    }
}

TEST_F(TimelinePaperTest, IsDrawnInGreysWithSomethingDarkInIt) {
    const Report made = report(90);
    const QImage image = TimelinePicture(made.timelines.first(), {500, 700}, kOrdinaryPoints).image();
    EXPECT_TRUE(image.allGray());
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 100;
    }
    EXPECT_GT(dark, 2000);
}

TEST_F(TimelinePaperTest, TheWebPageHoldsThePicture) {
    const QString page = htmlPage(report(90));
    EXPECT_TRUE(page.contains(u"data:image/png;base64,"_s));
    EXPECT_FALSE(page.contains(u"timeline:0"_s));
}

} // namespace
