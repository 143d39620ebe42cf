// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/page_preview.h"

#include "ui/kit/style.h"
#include "ui/printing/report_document.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<ReportDocument> onePage() {
    Report report;
    report.html = u"<p>Food near you</p>"_s;
    return std::make_unique<ReportDocument>(report, PaperChoice{}, kOrdinaryPoints);
}

/// Beside what can be done with the pages, as where lists and papers are shown.
TEST(PagePreview, ShowsItsPagesInTheMiddle) {
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *actions = new QWidget;
    actions->setFixedWidth(scaled(350));
    auto *preview = new PagePreview;
    row->addWidget(actions);
    row->addWidget(preview, 1);
    window.resize(scaled(960), scaled(700));
    preview->setDocument(onePage(), u"one page"_s);
    window.show();
    for (const int width : {960, 900, 1200}) {
        window.resize(scaled(width), scaled(700));
        QTest::qWait(0);
        const auto *page = preview->findChild<QLabel *>();
        const QRect place(page->mapTo(preview->viewport(), QPoint()), page->size());
        EXPECT_TRUE(preview->viewport()->rect().contains(place.adjusted(0, 0, 0, -place.height() + 1)))
            << width;
        EXPECT_NEAR(place.center().x(), preview->viewport()->rect().center().x(), 2) << width;
    }
}

} // namespace
