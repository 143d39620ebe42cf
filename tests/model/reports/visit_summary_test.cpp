// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/visit_summary.h"

#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QLocale>
#include <QTimeZone>

namespace {

const QDate kVisitDay(2026, 5, 20);

class VisitSummaryTest : public testing::Test {
protected:
    VisitSummaryTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~VisitSummaryTest() override { QLocale::setDefault(QLocale::c()); }

    QDateTime now() const { return {kVisitDay, QTime(9, 30), QTimeZone("America/Chicago")}; }
    VisitSummary read(const QDate &since) { return *readVisitSummary(m_book.store(), since, now()); }

    TemporaryBook m_book;
};

TEST_F(VisitSummaryTest, OfTheSampleFamilyReadsAsItAlwaysDid) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kVisitDay}));
    const QDate since = *usualSummaryStart(m_book.store(), kVisitDay);
    const Report report = visitSummaryReport(read(since), kAllSections, SummaryLength::Full);
    expectGolden(QStringLiteral("reports/visit_summary.html"), report.html);
    EXPECT_EQ(report.charts.size(), 6);
}

TEST_F(VisitSummaryTest, OfAnEmptyBookIsAPageWithoutSections) {
    const QDate since = *usualSummaryStart(m_book.store(), kVisitDay);
    EXPECT_EQ(since, kVisitDay.addDays(-29));
    const Report report = visitSummaryReport(read(since), kAllSections, SummaryLength::Full);
    EXPECT_TRUE(report.html.contains(QStringLiteral("<h1>Visit summary</h1>")));
    EXPECT_FALSE(report.html.contains(QStringLiteral("<h2>")));
}

TEST_F(VisitSummaryTest, NeverTakesWhatPeopleTypedForMarkup) {
    m_book.add(Goal{.title = QStringLiteral("<img src=\"file:///etc/passwd\"> & <b>more</b>")});
    const Report report = visitSummaryReport(read(kVisitDay), kAllSections, SummaryLength::Full);
    EXPECT_FALSE(report.html.contains(QStringLiteral("<img")));
    EXPECT_TRUE(report.html.contains(QStringLiteral("&lt;b&gt;more")));
}

TEST_F(VisitSummaryTest, LeavesOutWhatWasNotChosen) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kVisitDay}));
    const VisitSummary summary = read(kVisitDay.addDays(-30));
    const Report report = visitSummaryReport(summary, SummarySection::Goals, SummaryLength::Full);
    EXPECT_TRUE(report.html.contains(QStringLiteral("Put my feet in the lake")));
    EXPECT_FALSE(report.html.contains(QStringLiteral("Leigh")));
    EXPECT_FALSE(report.html.contains(QStringLiteral("555")));
    EXPECT_EQ(revealedBy(summary, SummarySection::Goals).size(), 1);
}

TEST_F(VisitSummaryTest, AsksThreeQuestionsFirstThenTheRest) {
    Appointment visit{.title = QStringLiteral("Clinic"), .start = Moment::of(now().addDays(3))};
    for (int i = 1; i <= 5; ++i)
        visit.questions.append({QStringLiteral("Question %1").arg(i), {}, QuestionState::Open, {}});
    visit.questions.append(
        {QStringLiteral("Answered one"), QStringLiteral("Yes"), QuestionState::Answered, {}});
    m_book.add(visit);
    const QString html = visitSummaryReport(read(kVisitDay), kAllSections, SummaryLength::Full).html;
    EXPECT_TRUE(html.contains(QStringLiteral("Question 3</li>\n</ol>")));
    EXPECT_TRUE(html.contains(QStringLiteral("<ul>\n<li>Question 4")));
    EXPECT_FALSE(html.contains(QStringLiteral("Answered one")));
}

TEST_F(VisitSummaryTest, SaysThatThereIsMoreInTheBook) {
    for (int i = 0; i < 30; ++i)
        m_book.add(Goal{.title = QStringLiteral("Goal %1").arg(i)});
    const QString html = visitSummaryReport(read(kVisitDay), kAllSections, SummaryLength::Shortest).html;
    EXPECT_TRUE(html.contains(QStringLiteral("27 more")));
}

} // namespace
