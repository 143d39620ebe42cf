// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class SidebarTest : public testing::Test {
protected:
    SidebarTest() {
        m_sidebar.addPlace(u"today"_s, u"Today"_s, "sun");
        m_sidebar.addPlace(u"goals"_s, u"Goals"_s, "bullseye");
        m_sidebar.addPlace(u"papers"_s, u"Papers"_s, "printer");
        m_sidebar.resize(m_sidebar.width(), 400);
        m_sidebar.show();
        m_sidebar.setCurrentPlace(u"today"_s);
    }

    Sidebar m_sidebar;
};

} // namespace

TEST_F(SidebarTest, GoesUpAndDownByKey) {
    QSignalSpy chosen(&m_sidebar, &Sidebar::placeChosen);
    QTest::keyClick(&m_sidebar, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), u"goals"_s);
    QTest::keyClick(&m_sidebar, Qt::Key_Up);
    EXPECT_EQ(m_sidebar.currentPlace(), u"today"_s);
}

TEST_F(SidebarTest, GoesToAPlaceByOneClick) {
    const QPoint there = m_sidebar.visualItemRect(m_sidebar.item(2)).center();
    QTest::mouseClick(m_sidebar.viewport(), Qt::LeftButton, {}, there);
    EXPECT_EQ(m_sidebar.currentPlace(), u"papers"_s);
}

TEST_F(SidebarTest, HasRowsThatAFingerMeets) {
    EXPECT_GE(m_sidebar.visualItemRect(m_sidebar.item(0)).height(), 44);
}

TEST_F(SidebarTest, KeepsItsTitlesForScreenReadersWhenNarrow) {
    const int wide = m_sidebar.sizeHint().width();
    m_sidebar.setCollapsed(true);
    EXPECT_LT(m_sidebar.sizeHint().width(), wide);
    EXPECT_EQ(m_sidebar.item(1)->text(), u"Goals"_s);
    EXPECT_EQ(m_sidebar.item(1)->toolTip(), u"Goals"_s);
}

TEST_F(SidebarTest, MarksTheCurrentPlaceNotByColourAlone) {
    // The mark is a bar at the start of the row: without it, the picture is another one.
    const QRect row = m_sidebar.visualItemRect(m_sidebar.item(0));
    const QImage marked = m_sidebar.viewport()->grab(row).toImage();
    m_sidebar.setCurrentPlace(u"goals"_s);
    EXPECT_NE(m_sidebar.viewport()->grab(row).toImage(), marked);
}
