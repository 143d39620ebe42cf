// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/support_page.h"

#include "tests/support/page_fixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace {

class SupportPageTest : public PageFixture {
protected:
    SupportPageTest() { showAndWait(m_page); }

    SupportPage m_page{context,
                       {{u"learning"_s, u"Learning"_s, "book", u"Short pages to read."_s},
                        {u"calls"_s, u"Calls"_s, "telephone", u"Who said what."_s}}};
    QSignalSpy m_gone{&m_page, &Page::goTo};
};

TEST_F(SupportPageTest, EachPlaceTellsWhatItIsFor) {
    EXPECT_TRUE(says(&m_page, u"Learning"_s));
    EXPECT_TRUE(says(&m_page, u"Short pages to read."_s));
    EXPECT_EQ(find(&m_page, "place-calls")->accessibleDescription(), u"Who said what."_s);
}

TEST_F(SupportPageTest, AClickOpensAPlace) {
    click(&m_page, "place-calls");
    ASSERT_EQ(m_gone.size(), 1);
    EXPECT_EQ(m_gone.first().first().toString(), u"calls"_s);
}

TEST_F(SupportPageTest, EnterOpensAPlaceToWhichTabLed) {
    auto *first = find(&m_page, "place-learning");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_EQ(m_page.focusWidget(), find(&m_page, "place-calls"));
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Return);
    ASSERT_EQ(m_gone.size(), 1);
    EXPECT_EQ(m_gone.first().first().toString(), u"calls"_s);
}

} // namespace
