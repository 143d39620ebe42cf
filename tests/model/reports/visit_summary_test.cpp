// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/visit_summary.h"

#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

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
    expectGolden(u"reports/visit_summary.html"_s, report.html);
    EXPECT_EQ(report.charts.size(), 6);
}

TEST_F(VisitSummaryTest, OfAnEmptyBookIsAPageWithoutSections) {
    const QDate since = *usualSummaryStart(m_book.store(), kVisitDay);
    EXPECT_EQ(since, kVisitDay.addDays(-29));
    const Report report = visitSummaryReport(read(since), kAllSections, SummaryLength::Full);
    EXPECT_TRUE(report.html.contains(u"<h1>Visit summary</h1>"_s));
    EXPECT_FALSE(report.html.contains(u"<h2>"_s));
}

TEST_F(VisitSummaryTest, NeverTakesWhatPeopleTypedForMarkup) {
    m_book.add(Goal{.title = u"<img src=\"file:///etc/passwd\"> & <b>more</b>"_s});
    const Report report = visitSummaryReport(read(kVisitDay), kAllSections, SummaryLength::Full);
    EXPECT_FALSE(report.html.contains(u"<img"_s));
    EXPECT_TRUE(report.html.contains(u"&lt;b&gt;more"_s));
}

TEST_F(VisitSummaryTest, LeavesOutWhatWasNotChosen) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kVisitDay}));
    const VisitSummary summary = read(kVisitDay.addDays(-30));
    const Report report = visitSummaryReport(summary, SummarySection::Goals, SummaryLength::Full);
    EXPECT_TRUE(report.html.contains(u"Put my feet in the lake"_s));
    EXPECT_FALSE(report.html.contains(u"Leigh"_s));
    EXPECT_FALSE(report.html.contains(u"555"_s));
    EXPECT_EQ(revealedBy(summary, SummarySection::Goals).size(), 1);
}

TEST_F(VisitSummaryTest, AsksThreeQuestionsFirstThenTheRest) {
    Appointment visit{.title = u"Clinic"_s, .start = Moment::of(now().addDays(3))};
    for (int i = 1; i <= 5; ++i)
        visit.questions.append({u"Question %1"_s.arg(i), {}, QuestionState::Open, {}});
    visit.questions.append({u"Answered one"_s, u"Yes"_s, QuestionState::Answered, {}});
    m_book.add(visit);
    const QString html = visitSummaryReport(read(kVisitDay), kAllSections, SummaryLength::Full).html;
    EXPECT_TRUE(html.contains(u"Question 3</li>\n</ol>"_s));
    EXPECT_TRUE(html.contains(u"<ul>\n<li>Question 4"_s));
    EXPECT_FALSE(html.contains(u"Answered one"_s));
}

TEST_F(VisitSummaryTest, SaysThatThereIsMoreInTheBook) {
    for (int i = 0; i < 30; ++i)
        m_book.add(Goal{.title = u"Goal %1"_s.arg(i)});
    const QString html = visitSummaryReport(read(kVisitDay), kAllSections, SummaryLength::Shortest).html;
    EXPECT_TRUE(html.contains(u"27 more"_s));
}

} // namespace
