// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/idle_watch.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace {

class IdleWatchTest : public testing::Test {
protected:
    IdleWatchTest() { m_watch.setLimit(5min); }
    void pass(IdleWatch::Milliseconds time) {
        m_now += time;
        m_watch.check();
    }

    IdleWatch::Milliseconds m_now{0};
    IdleWatch m_watch{[this] { return m_now; }};
    QSignalSpy m_idle{&m_watch, &IdleWatch::idle};
    QPushButton m_button;
};

} // namespace

TEST_F(IdleWatchTest, TellsWhenNobodyTouchedTheProgram) {
    pass(4min + 59s);
    EXPECT_EQ(m_idle.count(), 0);
    pass(1s);
    EXPECT_EQ(m_idle.count(), 1);
    pass(1s);
    EXPECT_EQ(m_idle.count(), 1) << "once, not again and again";
}

TEST_F(IdleWatchTest, AKeyOrTheMouseBeginsTheWhileAnew) {
    pass(4min);
    QTest::keyClick(&m_button, Qt::Key_A);
    pass(4min);
    EXPECT_EQ(m_idle.count(), 0);
    QTest::mouseClick(&m_button, Qt::LeftButton);
    pass(4min);
    EXPECT_EQ(m_idle.count(), 0);
    pass(1min);
    EXPECT_EQ(m_idle.count(), 1);
}

TEST_F(IdleWatchTest, NeverTellsWhenItIsNotWanted) {
    m_watch.setLimit(0ms);
    pass(10h);
    EXPECT_EQ(m_idle.count(), 0);
}

TEST_F(IdleWatchTest, ASmallerLimitCountsFromNow) {
    pass(4min);
    m_watch.setLimit(1min);
    pass(59s);
    EXPECT_EQ(m_idle.count(), 0);
    pass(1s);
    EXPECT_EQ(m_idle.count(), 1);
}

TEST(IdleWatchTimer, LooksByItself) {
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(10ms);
    EXPECT_TRUE(idle.wait());
}
