// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace {

class SidebarTest : public testing::Test {
protected:
    SidebarTest() {
        m_sidebar.addPlace(QStringLiteral("today"), QStringLiteral("Today"), "sun");
        m_sidebar.addPlace(QStringLiteral("goals"), QStringLiteral("Goals"), "bullseye");
        m_sidebar.addPlace(QStringLiteral("papers"), QStringLiteral("Papers"), "printer");
        m_sidebar.resize(m_sidebar.width(), 400);
        m_sidebar.show();
        m_sidebar.setCurrentPlace(QStringLiteral("today"));
    }

    Sidebar m_sidebar;
};

} // namespace

TEST_F(SidebarTest, GoesUpAndDownByKey) {
    QSignalSpy chosen(&m_sidebar, &Sidebar::placeChosen);
    QTest::keyClick(&m_sidebar, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("goals"));
    QTest::keyClick(&m_sidebar, Qt::Key_Up);
    EXPECT_EQ(m_sidebar.currentPlace(), QStringLiteral("today"));
}

TEST_F(SidebarTest, GoesToAPlaceByOneClick) {
    const QPoint there = m_sidebar.visualItemRect(m_sidebar.item(2)).center();
    QTest::mouseClick(m_sidebar.viewport(), Qt::LeftButton, {}, there);
    EXPECT_EQ(m_sidebar.currentPlace(), QStringLiteral("papers"));
}

TEST_F(SidebarTest, HasRowsThatAFingerMeets) {
    EXPECT_GE(m_sidebar.visualItemRect(m_sidebar.item(0)).height(), 44);
}

TEST_F(SidebarTest, KeepsItsTitlesForScreenReadersWhenNarrow) {
    const int wide = m_sidebar.sizeHint().width();
    m_sidebar.setCollapsed(true);
    EXPECT_LT(m_sidebar.sizeHint().width(), wide);
    EXPECT_EQ(m_sidebar.item(1)->text(), QStringLiteral("Goals"));
    EXPECT_EQ(m_sidebar.item(1)->toolTip(), QStringLiteral("Goals"));
}

TEST_F(SidebarTest, MarksTheCurrentPlaceNotByColourAlone) {
    // The mark is a bar at the start of the row: without it, the picture is another one.
    const QRect row = m_sidebar.visualItemRect(m_sidebar.item(0));
    const QImage marked = m_sidebar.viewport()->grab(row).toImage();
    m_sidebar.setCurrentPlace(QStringLiteral("goals"));
    EXPECT_NE(m_sidebar.viewport()->grab(row).toImage(), marked);
}
