// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/family_list_layout.h"

#include "model/reports/family_list.h"
#include "tests/support/sample_services.h"
#include "tests/support/temporary_book.h"
#include "ui/printing/speaking.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class FamilyListLayoutTest : public ::testing::Test {
protected:
    ServiceList listOf(int count) {
        ServiceList list{.preparedBy = u"A. Kim, social work"_s, .preparedOn = QDate(2026, 4, 1)};
        for (int i = 0; i < count; ++i) {
            list.items.append(newItem(fullService(u"Service %1"_s.arg(i), QString::number(i))));
            list.items.last().why = {u"You have no car"_s, u"No tiene coche"_s};
        }
        return list;
    }
    int pagesOf(const ServiceList &list) {
        return layOutFamilyList(list, QPageSize::Letter).document.pageCount();
    }
};

TEST_F(FamilyListLayoutTest, AShortListIsOnePage) {
    EXPECT_EQ(pagesOf(listOf(3)), 1);
}

TEST_F(FamilyListLayoutTest, SixServicesUseTheirPaper) {
    ServiceList list = listOf(6);
    for (int i = 0; i < 6; ++i) {
        list.items[i].need = ResourceCategory(i);
        list.items[i].service.description =
            u"A driver comes to the door and helps with the chair. "_s.repeated(9);
    }
    EXPECT_LE(pagesOf(list), 2) << "not a page for each need";
    list.hasCodes = true;
    EXPECT_LE(pagesOf(list), 3);
}

TEST_F(FamilyListLayoutTest, WhomToAskStandsOnTheStripAtTheFootOfTheLastPage) {
    const auto laidOut = layOutFamilyList(listOf(2), QPageSize::Letter);
    const QString &html = laidOut.report.html;
    EXPECT_GT(html.indexOf(u"A. Kim, social work"_s), html.indexOf(u"Service 1"_s));
    QImage image(laidOut.document.pageLayout().fullRectPoints().size(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    laidOut.document.drawPage(painter, laidOut.document.pageCount() - 1);
    painter.end();
    constexpr int strip = 56; // points above the foot of the text
    bool hasInk = false;
    for (int y = image.height() - 62 - strip; y < image.height() - 62; ++y) {
        const uchar *row = image.constScanLine(y);
        hasInk = hasInk || std::any_of(row, row + image.width(), [](uchar grey) { return grey < 100; });
    }
    EXPECT_TRUE(hasInk);
}

TEST_F(FamilyListLayoutTest, ALongListKeepsItsWords) {
    const auto laidOut = layOutFamilyList(listOf(30), QPageSize::Letter);
    EXPECT_GT(laidOut.document.pageCount(), 2);
    EXPECT_TRUE(laidOut.report.html.contains(u"A driver comes to the door."_s));
}

TEST_F(FamilyListLayoutTest, LargePrintTakesThePagesThatItNeeds) {
    ServiceList list = listOf(5);
    list.isLargePrint = true;
    EXPECT_GT(pagesOf(list), 1);
}

TEST_F(FamilyListLayoutTest, SpeaksTheListsLanguageAndThenTheWindowsAgain) {
    ServiceList list = listOf(1);
    list.language = PrintLanguage::Spanish;
    const QString before = familyListReport(listOf(1)).html;
    const auto laidOut = layOutFamilyList(list, QPageSize::Letter);
    EXPECT_TRUE(laidOut.report.footer.contains(u"1 de abril de 2026"_s)) << qPrintable(laidOut.report.footer);
    EXPECT_TRUE(laidOut.report.html.contains(u"No tiene coche"_s));
    EXPECT_FALSE(laidOut.report.html.contains(u"Why this one"_s));
    EXPECT_EQ(familyListReport(listOf(1)).html, before);
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST_F(FamilyListLayoutTest, APdfSaysInWhichLanguageItIs) {
    ServiceList list = listOf(1);
    list.language = PrintLanguage::Spanish;
    const QTemporaryDir folder;
    const auto laidOut = layOutFamilyList(list, QPageSize::Letter);
    ASSERT_TRUE(writePdf(laidOut.document, laidOut.report.fileTitle, folder.filePath(u"a.pdf"_s)));
    QFile pdf(folder.filePath(u"a.pdf"_s));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().contains("/Lang (es"));
}

TEST_F(FamilyListLayoutTest, WhatGoesWrongIsToldInTheLanguageOfTheWindow) {
    const TemporaryBook book;
    ServiceList list = listOf(1);
    list.language = PrintLanguage::Spanish;
    const auto written = writeFamilyListHtml(list, book.path());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().text, writeHtml(familyListReport(list), book.path()).error().text);
}

TEST_F(FamilyListLayoutTest, EnglishCanBeHadInASpanishWindow) {
    const Speaking window(PrintLanguage::Spanish);
    EXPECT_TRUE(layOutFamilyList(listOf(1), QPageSize::Letter).report.html.contains(u"Why this one"_s));
}

} // namespace
