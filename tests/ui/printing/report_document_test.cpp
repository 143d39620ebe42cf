// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_document.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

namespace {

/// How many lines of text stand on a page, without the one below it.
int linesOn(const ReportDocument &document, int page) {
    QImage image(document.pageLayout().fullRectPoints().size(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.drawPage(painter, page);
    int lines = 0;
    bool inside = false;
    for (int y = 0; y < image.height() - 70; ++y) {
        const uchar *row = image.constScanLine(y);
        const bool ink = std::any_of(row, row + image.width(), [](uchar grey) { return grey < 200; });
        lines += ink && !inside ? 1 : 0;
        inside = ink;
    }
    return lines;
}

/// With so many lines above it that it comes to the foot of the page: what it names would stand alone then.
TEST(ReportDocument, LeavesNoHeadingAloneAtTheFootOfAPage) {
    for (int lines = 30; lines < 60; ++lines) {
        Report report;
        for (int i = 0; i < lines; ++i)
            report.html += QStringLiteral("<p>more</p>");
        report.html += QStringLiteral("<h2>Visit</h2><ul><li>more</li></ul>");
        const ReportDocument document(report, {}, kOrdinaryPoints);
        if (document.pageCount() == 2) {
            EXPECT_NE(linesOn(document, 1), 1) << lines;
        }
    }
}

/// An item is its heading and five lines; whatever stands above it, all six are on one page.
TEST(ReportDocument, CutsNoItemInTwo) {
    int moved = 0;
    for (int lines = 30; lines < 60; ++lines) {
        Report report;
        for (int i = 0; i < lines; ++i)
            report.html += QStringLiteral("<p>more</p>");
        report.html += QStringLiteral("<h2>Visit</h2><h3>more</h3><p>a<br>b<br>c<br>d</p><p>e</p>");
        const ReportDocument document(report, {}, kOrdinaryPoints);
        if (document.pageCount() != 2)
            continue;
        ++moved;
        EXPECT_GE(linesOn(document, 1), 6) << lines;
        EXPECT_NE(linesOn(document, 1), 6) << lines << ": the heading above it goes along";
    }
    EXPECT_GT(moved, 5);
}

} // namespace
