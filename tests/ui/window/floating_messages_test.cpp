// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/floating_messages.h"

#include "ui/kit/message_bar.h"

#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class FloatingMessagesTest : public testing::Test {
protected:
    FloatingMessagesTest() {
        m_page = new QWidget;
        (new QVBoxLayout(&m_window))->addWidget(m_page);
        m_messages = new FloatingMessages(m_page, &m_window);
        m_window.resize(800, 500);
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_window));
    }

    QWidget m_window;
    QWidget *m_page = nullptr;
    FloatingMessages *m_messages = nullptr;
};

} // namespace

TEST_F(FloatingMessagesTest, AMessageLiesOverThePageAndMovesNothing) {
    const QRect page = m_page->geometry();
    EXPECT_FALSE(m_messages->isVisible());
    m_messages->bar().say(u"Pain: 4, 5:04 PM"_s);
    EXPECT_TRUE(m_messages->isVisible());
    EXPECT_EQ(m_page->geometry(), page);
    EXPECT_TRUE(page.contains(m_messages->geometry()));
}

TEST_F(FloatingMessagesTest, FollowsThePageAndGrowsWithItsWords) {
    m_messages->bar().say(u"Short"_s);
    const int height = m_messages->height();
    m_window.resize(500, 400);
    QApplication::processEvents();
    EXPECT_TRUE(m_page->geometry().contains(m_messages->geometry()));
    m_messages->bar().say(u"Many words that need more than one line. "_s.repeated(6));
    QApplication::processEvents();
    EXPECT_GT(m_messages->height(), height);
    EXPECT_TRUE(m_page->geometry().contains(m_messages->geometry()));
}

TEST_F(FloatingMessagesTest, IsNotOverAPageThatFillsTheWindow) {
    m_messages->setAllowed(false);
    m_messages->bar().say(u"Pain: 4, 5:04 PM"_s);
    EXPECT_FALSE(m_messages->isVisible());
    m_messages->setAllowed(true);
    EXPECT_TRUE(m_messages->isVisible());
}
