// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/visit_summary_layout.h"

#include "model/child/child_table.h"
#include "model/sample/sample_family.h"
#include "tests/support/temporary_book.h"

#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kVisitDay(2026, 5, 20);

class VisitSummaryLayout : public testing::Test {
protected:
    VisitSummary read() {
        const QDateTime now(kVisitDay, QTime(9, 30), QTimeZone("America/Chicago"));
        return *readVisitSummary(m_book.store(), kVisitDay.addDays(-42), now);
    }
    static Moment someMoment() {
        return Moment::of(QDateTime(kVisitDay.addDays(-3), QTime(8, 0), QTimeZone::utc()));
    }
    void addMuch() {
        const QString words(70, u'w');
        for (int i = 0; i < 40; ++i) {
            m_book.add(Goal{.title = words});
            const Tracker tracker = m_book.add(Tracker{.name = words.left(20), .position = i});
            for (int who = 0; who < 4; ++who)
                m_book.add(DiaryEntry{
                    .tracker = tracker.id, .moment = someMoment(), .reporter = Reporter(who), .value = 3});
            m_book.add(Resource{.service = words, .state = ResourceState::Using});
        }
    }

    TemporaryBook m_book;
    QTemporaryDir m_folder;
};

TEST_F(VisitSummaryLayout, FitsTwoPagesAtMostInOrdinaryPrint) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kVisitDay}));
    for (const auto paper : {QPageSize::Letter, QPageSize::A4}) {
        EXPECT_LE(layOutVisitSummary(read(), kAllSections, {paper, false}).document.pageCount(), 2);
    }
    addMuch();
    EXPECT_LE(layOutVisitSummary(read(), kAllSections, {QPageSize::Letter, false}).document.pageCount(), 2);
}

TEST_F(VisitSummaryLayout, IsOnePageWhenThereIsLittle) {
    m_book.add(Goal{.title = u"See the sea"_s});
    EXPECT_EQ(layOutVisitSummary(read(), kAllSections, {}).document.pageCount(), 1);
}

TEST_F(VisitSummaryLayout, IsLargerInLargePrint) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kVisitDay}));
    const int ordinary =
        layOutVisitSummary(read(), kAllSections, {QPageSize::Letter, false}).document.pageCount();
    EXPECT_GT(layOutVisitSummary(read(), kAllSections, {QPageSize::Letter, true}).document.pageCount(),
              ordinary);
}

TEST_F(VisitSummaryLayout, WritesAPdfForTheOwnerAloneWithTitleAndLanguage) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kVisitDay}));
    const LaidOutReport laidOut = layOutVisitSummary(read(), kAllSections, {});
    const QString path = m_folder.filePath(u"a.pdf"_s);
    ASSERT_TRUE(writePdf(laidOut.document, laidOut.report.fileTitle, path));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_TRUE(pdf.contains("/Title"));
    const auto asInPdf = [](const QString &text) {
        return QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text));
    };
    EXPECT_TRUE(pdf.contains(asInPdf(laidOut.report.fileTitle)));
    const QString name = m_book->table<ChildTable>().get()->shortName();
    EXPECT_TRUE(laidOut.report.title.contains(name));
    EXPECT_FALSE(pdf.contains(asInPdf(name))) << "it stands on the page alone";
    EXPECT_TRUE(pdf.contains("/Lang ("));
}

TEST_F(VisitSummaryLayout, WritesAWebPageThatNeedsNothingElse) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kVisitDay}));
    const QString html = htmlPage(layOutVisitSummary(read(), kAllSections, {}).report);
    EXPECT_TRUE(html.contains(u"<html lang=\""_s));
    EXPECT_TRUE(html.contains(u"<title>Visit summary</title>"_s));
    EXPECT_TRUE(html.contains(u"scope=\"col\""_s));
    EXPECT_TRUE(html.contains(u"alt=\"Pain: "_s));
    EXPECT_FALSE(html.contains(u"chart:"_s));
    EXPECT_FALSE(html.contains(u"http"_s));
}

TEST_F(VisitSummaryLayout, SaysWhyAFileCannotBeWritten) {
    const LaidOutReport laidOut = layOutVisitSummary(read(), kAllSections, {});
    const auto written = writePdf(laidOut.document, {}, m_folder.filePath(u"no/such/a.pdf"_s));
    ASSERT_FALSE(written);
    EXPECT_FALSE(written.error().text.isEmpty());
}

} // namespace
