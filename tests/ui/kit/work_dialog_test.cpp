// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/work_dialog.h"

#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"

#include <QProgressBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class WorkDialogTest : public PageFixture {
protected:
    WorkDialogTest() { showAndWait(window); }

    const QString what = u"Looking for services that are here twice"_s;
    QWidget window;
};

TEST_F(WorkDialogTest, SaysNothingOfShortWork) {
    WorkDialog work(u"Look for pairs"_s, what, &window);
    for (int i = 0; i < 100; ++i)
        EXPECT_TRUE(work.goesOn(i, 100));
    EXPECT_FALSE(work.isVisible());
    EXPECT_FALSE(work.isStopped());
}

TEST_F(WorkDialogTest, LongWorkIsShownAndCanBeStopped) {
    WorkDialog work(u"Look for pairs"_s, what, &window, 0);
    bool isSeen = false;
    QTimer::singleShot(0, &work, [&] {
        isSeen = says(&work, what);
        EXPECT_EQ(auditFindings(&work), "");
        QTest::keyClick(&work, Qt::Key_Escape);
    });
    while (work.goesOn()) {
    }
    EXPECT_TRUE(isSeen);
    EXPECT_TRUE(work.isStopped());
    EXPECT_FALSE(work.isVisible());
}

TEST_F(WorkDialogTest, TellsHowFarItHasCome) {
    WorkDialog work(u"Export services"_s, what, &window, 0);
    ASSERT_TRUE(work.goesOn(30, 120));
    const auto *bar = work.findChild<QProgressBar *>();
    ASSERT_TRUE(bar);
    EXPECT_EQ(bar->value() * 4, bar->maximum());
}

} // namespace
