// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/notices.h"

#include "tests/support/page_fixture.h"
#include "ui/kit/message_bar.h"

TEST(NoticeQueue, ComeOneAfterTheOther) {
    QWidget window;
    MessageBar bar(&window);
    window.show();
    NoticeQueue notices(bar);
    bool done = false;
    bar.offer(QStringLiteral("Drafts"), {}, {});
    notices.add(QStringLiteral("First"), QStringLiteral("Do it"), [&done] { done = true; });
    notices.add(QStringLiteral("Second"));
    EXPECT_EQ(bar.text(), QStringLiteral("Drafts")) << "what is there already stays";
    bar.dismiss();
    EXPECT_TRUE(QTest::qWaitFor([&bar] { return bar.text() == QStringLiteral("First"); }));
    QTest::mouseClick(bar.findChild<QWidget *>(QStringLiteral("messageAction")), Qt::LeftButton);
    EXPECT_TRUE(done);
    EXPECT_TRUE(QTest::qWaitFor([&bar] { return bar.text() == QStringLiteral("Second"); }));
    bar.dismiss();
    EXPECT_EQ(bar.text(), QString());
}
