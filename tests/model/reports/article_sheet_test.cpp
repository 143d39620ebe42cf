// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/article_sheet.h"

#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2027, 3, 14), QTime(9, 30), QTimeZone::utc());

Article article() {
    return {.title = u"Pain & more"_s,
            .summary = u"How it is shown."_s,
            .sources = {{u"A handbook, 2016"_s, u"example.org/pain"_s, QDate(2026, 11, 1)},
                        {u"A book, 2012"_s, {}, QDate(2026, 11, 1)}},
            .reviewed = QDate(2026, 11, 1),
            .reviewBy = QDate(2027, 5, 1),
            .sections = {{ArticlePart::InShort, {{u"It can be eased."_s, false}}},
                         {ArticlePart::Questions, {{u"Whom do we call?"_s, true}}}}};
}

TEST(ArticleSheet, HasThePartsUnderTheirHeadings) {
    const Report report = articleReport(article(), kNow);
    EXPECT_TRUE(report.html.contains(u"<h1>Pain &amp; more</h1>"_s)) << report.html.toStdString();
    EXPECT_TRUE(report.html.contains(u"<h2>In short</h2>"_s));
    EXPECT_TRUE(report.html.contains(u"<li>Whom do we call?</li>"_s));
}

TEST(ArticleSheet, SaysThatItIsGeneralAndWhenItWasLookedThrough) {
    const Report report = articleReport(article(), kNow);
    EXPECT_TRUE(report.html.contains(u"General information, not advice for your child."_s));
    EXPECT_TRUE(report.html.contains(u"November 2026"_s));
    EXPECT_FALSE(report.html.contains(u"older than planned"_s));
    EXPECT_TRUE(report.footer.contains(u"2027"_s)) << "when it was printed";
}

TEST(ArticleSheet, SaysWhenItIsOlderThanPlanned) {
    const Report report = articleReport(article(), kNow.addMonths(3));
    EXPECT_TRUE(report.html.contains(u"This page is older than planned."_s));
}

TEST(ArticleSheet, GivesACameraTheAddressesAndNothingToClick) {
    const Report report = articleReport(article(), kNow);
    ASSERT_EQ(report.codes.size(), 1) << "a book has no address";
    EXPECT_EQ(report.codes[0].text, u"https://example.org/pain"_s);
    EXPECT_TRUE(report.html.contains(u"A book, 2012"_s));
    EXPECT_FALSE(report.html.contains(u"<a "_s));
}

TEST(ArticleSheet, TellsAPrinterNoTitle) {
    EXPECT_FALSE(articleReport(article(), kNow).fileTitle.contains(u"Pain"_s));
}

} // namespace
