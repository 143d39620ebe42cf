// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/log_sheet_report.h"

#include "model/reports/diary_pages.h"
#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kLogDay(2026, 5, 20);

/// The papers to be written on by hand.
class LogSheetReportTest : public testing::Test {
protected:
    LogSheetReportTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~LogSheetReportTest() override { QLocale::setDefault(QLocale::c()); }

    static QDateTime now() { return {kLogDay, QTime(7, 30), QTimeZone("America/Chicago")}; }
    LogSheetPaper read(const std::optional<QDate> &day = kLogDay) {
        return *readLogSheetPaper(m_book.store(), day, now());
    }
    DiaryPages pages(const std::optional<QDate> &day) { return *readDiaryPages(m_book.store(), day, now()); }

    TemporaryBook m_book;
};

} // namespace

TEST_F(LogSheetReportTest, OfTheSampleFamilyReadsAsItAlwaysDid) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kLogDay}));
    expectGolden(u"reports/log_sheet.html"_s, logSheetReport(read()).html);
    expectGolden(u"reports/diary_pages.html"_s, diaryPagesReport(pages(kLogDay)).html);
}

TEST_F(LogSheetReportTest, NamesItsCodeAtTheFootAndWhereItIsTypedIn) {
    const LogSheetPaper paper = read();
    const QString code = shownLogCode(paper.sheet.code);
    EXPECT_TRUE(logSheetReport(paper).footer.startsWith(u"Sheet "_s + code));
    EXPECT_TRUE(logSheetReport(paper).html.contains(code));
}

TEST_F(LogSheetReportTest, LeavesTheDayToBeWrittenByHand) {
    EXPECT_TRUE(logSheetReport(read(std::nullopt)).html.contains(u"Day: ____"_s));
    EXPECT_TRUE(logSheetReport(read()).html.contains(u"Wednesday, May 20"_s));
    EXPECT_TRUE(diaryPagesReport(pages(std::nullopt)).html.contains(u"Week from ____"_s));
}

TEST_F(LogSheetReportTest, OfAnEmptyBookHasLinesForWordsAlone) {
    const QString html = logSheetReport(read()).html;
    EXPECT_TRUE(html.contains(u"In words"_s));
    for (const QString &heading : {u"Medicines at their times"_s, u"As needed"_s, u"How it was"_s})
        EXPECT_FALSE(html.contains(heading)) << qPrintable(heading);
    EXPECT_FALSE(revealedBy(read()).join(u' ').contains(u"medicines"_s));
}

TEST_F(LogSheetReportTest, BeginsTheWeekWithTheDayThatIsAskedFor) {
    const QString html = diaryPagesReport(pages(kLogDay)).html; // a Wednesday
    EXPECT_LT(html.indexOf(u"Wed\u00a020"_s), html.indexOf(u"Tue\u00a026"_s));
    EXPECT_TRUE(html.contains(u"May 20, 2026 to May 26, 2026"_s)) << qPrintable(html);
}
