// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_check.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class PageCheck : public testing::Test {
protected:
    PageCheck() {
        QString html;
        for (int i = 0; i < 60; ++i)
            html += u"<p>A ride to the hospital</p>"_s;
        m_document.setHtml(html);
        m_document.setPageSize({400, 500});
        m_document.documentLayout()->documentSize();
    }
    QTextLayout &layoutOf(int block) { return *m_document.findBlockByNumber(block).layout(); }

    QTextDocument m_document;
};

TEST_F(PageCheck, FindsNothingWhereAllStandsOnItsPages) {
    ASSERT_GT(m_document.pageCount(), 2);
    EXPECT_TRUE(checkPages(m_document));
}

TEST_F(PageCheck, FindsNothingWhereATextHasAnEmptyLine) {
    QTextCursor(m_document.firstBlock()).insertText(u"She hums.\u2028\u2028She sings."_s);
    m_document.documentLayout()->documentSize();
    EXPECT_TRUE(checkPages(m_document));
}

TEST_F(PageCheck, TellsOfABlockWithoutLines) {
    layoutOf(50).clearLayout();
    const auto checked = checkPages(m_document);
    ASSERT_FALSE(checked);
    EXPECT_FALSE(checked.error().text.isEmpty());
    EXPECT_FALSE(checked.error().detail.contains(u"hospital"_s));
}

TEST_F(PageCheck, TellsOfABlockWhoseLastWordsHaveNoLine) {
    QTextLayout &layout = layoutOf(7);
    layout.clearLayout();
    layout.beginLayout();
    layout.createLine().setNumColumns(6);
    layout.endLayout();
    EXPECT_FALSE(checkPages(m_document));
}

TEST_F(PageCheck, TellsOfABlockBehindTheLastPage) {
    layoutOf(59).setPosition({0, 1e5});
    EXPECT_FALSE(checkPages(m_document));
}

TEST_F(PageCheck, TellsOfALineThatIsCutAtTheSide) {
    layoutOf(3).setPosition({390, 20});
    EXPECT_FALSE(checkPages(m_document));
}

} // namespace
