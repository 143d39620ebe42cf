// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/visit_summary.h"

#include "model/base/date_text.h"
#include "model/diary/tracker.h"
#include "model/medicines/dose.h"
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

TEST_F(VisitSummaryTest, SaysThatThereAreMoreGoodMomentsInTheBook) {
    const Tracker moments = m_book.add(
        Tracker{.name = u"Good moments"_s, .kind = TrackerKind::Words, .preset = u"good_moment"_s});
    ASSERT_TRUE(moments.isGoodMoment());
    for (int i = 0; i < 12; ++i)
        m_book.add(DiaryEntry{
            .tracker = moments.id, .moment = Moment::of(now().addDays(-i)), .words = u"Moment %1"_s.arg(i)});
    const VisitSummary summary = read(kVisitDay.addDays(-30));
    for (const auto &[length, more] : {std::pair(SummaryLength::Full, 7), {SummaryLength::Shortest, 10}}) {
        const QString html = visitSummaryReport(summary, SummarySection::GoodMoments, length).html;
        EXPECT_EQ(html.count(u"Moment "_s), 12 - more);
        EXPECT_TRUE(html.contains(u"and %1 more, in the book"_s.arg(more))) << qPrintable(html);
    }
}

TEST_F(VisitSummaryTest, SaysThatMoreIsGivenAsNeeded) {
    for (int i = 0; i < 8; ++i) {
        const Medicine medicine = m_book.add(Medicine{.name = u"Medicine %1"_s.arg(i), .asNeeded = true});
        m_book.add(Dose{.medicine = medicine.id, .moment = Moment::of(now())});
    }
    const QString html =
        visitSummaryReport(read(kVisitDay), SummarySection::Medicines, SummaryLength::Shortest).html;
    EXPECT_EQ(html.count(u"and 2 more, in the book"_s), 2); // of what is used, and of how often it was
}

TEST_F(VisitSummaryTest, SaysThatAMedicineStoppedWhoseHistoryDoesNot) {
    const QDate stopped = kVisitDay.addDays(-5);
    const Medicine written =
        withHistory({}, Medicine{.name = u"Prednisone"_s, .stoppedOn = stopped}, kVisitDay, {}, {});
    m_book.add(written);
    m_book.add(Medicine{.name = u"Older"_s, .stoppedOn = stopped, .whyStopped = u"no help"_s});
    Medicine changed = withHistory(Medicine{.name = u"Known"_s}, {.name = u"Known"_s, .stoppedOn = stopped},
                                   kVisitDay, {}, {});
    m_book.add(changed);
    const QString html =
        visitSummaryReport(read(kVisitDay.addDays(-30)), SummarySection::Medicines, SummaryLength::Full).html;
    for (const char *line : {"Prednisone · Last day: May 15, 2026", "Known · Last day: May 15, 2026",
                             "Older · Last day: May 15, 2026. Why: no help"})
        EXPECT_EQ(html.count(QString::fromUtf8(line)), 1) << line << qPrintable(html);
}

/// What keeps its own direction within a line of another one.
QString apart(const QString &text) {
    return QChar(0x2068) + text + QChar(0x2069);
}

TEST_F(VisitSummaryTest, KeepsItsSentencesInOrderOnAPageFromRightToLeft) {
    QLocale::setDefault(QLocale(QLocale::Hebrew, QLocale::Israel));
    const Tracker fever =
        m_book.add(Tracker{.name = u"Fever"_s, .kind = TrackerKind::Measurement, .unit = Unit::Celsius});
    m_book.add(DiaryEntry{.tracker = fever.id, .moment = Moment::of(now()), .value = 39});
    const VisitSummary summary = read(kVisitDay.addDays(-30));
    const Report report = visitSummaryReport(summary, kAllSections, SummaryLength::Full);
    EXPECT_TRUE(report.html.contains(u"<td>"_s + apart(u"1 of 31"_s))) << qPrintable(report.html);
    const QString from = apart(dateText(summary.span.first));
    EXPECT_TRUE(report.html.contains(u"From %1 to %2"_s.arg(from, apart(dateText(summary.span.last)))));
    EXPECT_TRUE(report.html.contains(apart(u"39 °C"_s)));
    EXPECT_TRUE(report.footer.contains(apart(dateText(kVisitDay))));
}

} // namespace
