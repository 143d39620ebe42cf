// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/notices.h"

#include "tests/support/page_fixture.h"
#include "ui/kit/message_bar.h"

using namespace Qt::StringLiterals;

TEST(NoticeQueue, ComeOneAfterTheOther) {
    QWidget window;
    MessageBar bar(&window);
    window.show();
    NoticeQueue notices(bar);
    bool done = false;
    bar.offer(u"Drafts"_s, {}, {});
    notices.add(u"First"_s, u"Do it"_s, [&done] { done = true; });
    notices.add(u"Second"_s);
    EXPECT_EQ(bar.text(), u"Drafts"_s) << "what is there already stays";
    bar.dismiss();
    EXPECT_TRUE(QTest::qWaitFor([&bar] { return bar.text() == u"First"_s; }));
    QTest::mouseClick(bar.findChild<QWidget *>(u"messageAction"_s), Qt::LeftButton);
    EXPECT_TRUE(done);
    EXPECT_TRUE(QTest::qWaitFor([&bar] { return bar.text() == u"Second"_s; }));
    bar.dismiss();
    EXPECT_EQ(bar.text(), QString());
}
