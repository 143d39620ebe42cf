// SPDX-License-Identifier: GPL-3.0-or-later
// Who promised to call back stands on Today until the call came.
#include "model/calls/call_table.h"
#include "model/calls/promise.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/today/today_page.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class PromisedCallsTest : public PageFixture {};

} // namespace

TEST_F(PromisedCallsTest, ShowsWhoPromisedToCallUntilTheyDid) {
    const auto promised = [this](const QString &name, int inDays) {
        return book.add(Call{.on = clock.today().addDays(-20),
                             .name = name,
                             .said = u"Ask for Kim"_s,
                             .promisedBy = clock.today().addDays(inDays)});
    };
    const Call rides = promised(u"Rides"_s, 3);
    promised(u"Meals"_s, 40);
    promised(u"Chair"_s, -40);
    TodayPage page(context);
    showAndWait(page);
    QWidget *coming = find(&page, "comingUp");
    EXPECT_TRUE(says(coming, u"They will call back by"_s));
    EXPECT_EQ(coming->findChildren<QPushButton *>(u"promiseKept"_s).size(), 1);
    EXPECT_EQ(auditFindings(&page), "");
    QSignalSpy asked(&page, &Page::goTo);
    for (auto *button : coming->findChildren<QPushButton *>()) {
        if (button->text() == u"Rides"_s)
            button->click();
    }
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"calls"_s);
    EXPECT_EQ(asked[0][1].toUuid(), rides.id.uuid());
    click(coming, "promiseKept");
    EXPECT_EQ(openPromises(*book->table<CallTable>().all(), {}).size(), 2);
    EXPECT_FALSE(says(coming, u"They will call back by"_s));
    history.undo();
    QApplication::processEvents(); // what is new is shown then
    EXPECT_TRUE(says(coming, u"They will call back by"_s));
}
