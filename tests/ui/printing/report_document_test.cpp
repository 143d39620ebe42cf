// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_document.h"

#include "model/reports/html.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(const ReportDocument &document, int page) {
    QImage image(document.pageLayout().fullRectPoints().size(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.drawPage(painter, page);
    return image;
}

constexpr int kAboveTheText = 38; ///< points; what stands there is on every page

/// How many lines of text stand on a page, without those around it.
int linesOn(const ReportDocument &document, int page) {
    const QImage image = pictureOf(document, page);
    int lines = 0;
    bool inside = false;
    for (int y = kAboveTheText; y < image.height() - 70; ++y) {
        const uchar *row = image.constScanLine(y);
        const bool ink = std::any_of(row, row + image.width(), [](uchar grey) { return grey < 200; });
        lines += ink && !inside ? 1 : 0;
        inside = ink;
    }
    return lines;
}

/// The pages that show something between these parts of their width, without the line below each.
QList<int> pagesWithInk(const ReportDocument &document, double left, double right) {
    QList<int> pages;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QImage image = pictureOf(document, page);
        bool hasInk = false;
        for (int y = kAboveTheText; y < image.height() - 70; ++y) {
            const uchar *row = image.constScanLine(y);
            hasInk = hasInk || std::any_of(row + int(left * image.width()), row + int(right * image.width()),
                                           [](uchar grey) { return grey < 200; });
        }
        if (hasInk)
            pages.append(page);
    }
    return pages;
}

/// With so many lines above it that it comes to the foot of the page: what it names would stand alone then.
TEST(ReportDocument, LeavesNoHeadingAloneAtTheFootOfAPage) {
    for (int lines = 30; lines < 60; ++lines) {
        Report report;
        for (int i = 0; i < lines; ++i)
            report.html += u"<p>more</p>"_s;
        report.html += u"<h2>Visit</h2><ul><li>more</li></ul>"_s;
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
            report.html += u"<p>more</p>"_s;
        report.html += u"<h2>Visit</h2><h3>more</h3><p>a<br>b<br>c<br>d</p><p>e</p>"_s;
        const ReportDocument document(report, {}, kOrdinaryPoints);
        if (document.pageCount() != 2)
            continue;
        ++moved;
        EXPECT_GE(linesOn(document, 1), 6) << lines;
        EXPECT_NE(linesOn(document, 1), 6) << lines << ": the heading above it goes along";
    }
    EXPECT_GT(moved, 5);
}

/// A service with the code for its phone beside it, whichever of the two is the longer one.
TEST(ReportDocument, KeepsACodeOnThePageOfItsHeading) {
    const QString words = u"<h3>%1</h3>"_s.arg(QString(60, u'W'));
    for (const int more : {0, 1, 9}) {
        int moved = 0;
        for (int lines = 30; lines < 60; ++lines) {
            Report report;
            report.codes.append({u"tel:+15205550134"_s, u"Call"_s, 56});
            for (int i = 0; i < lines; ++i)
                report.html += u"<p>more</p>"_s;
            Html html(false);
            html.besideNarrow(words + u"<p>%1</p>"_s.arg(u"a<br>"_s.repeated(more)),
                              u"<p><img src=\"code:0\" alt=\"Call\"></p>"_s);
            report.html += html.body();
            const ReportDocument document(report, {}, kOrdinaryPoints);
            const QList<int> heading = pagesWithInk(document, 0.4, 0.7);
            moved += heading == QList<int>{1};
            EXPECT_EQ(heading.size(), 1) << lines;
            EXPECT_EQ(pagesWithInk(document, 0.84, 1), heading) << more << " more, " << lines << " above";
        }
        EXPECT_GT(moved, 5);
    }
}

} // namespace
