// SPDX-License-Identifier: GPL-3.0-or-later
// Who promised to call back stands on Today until the call came.
#include "model/community/promised_call.h"
#include "model/community/resource_table.h"
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
    const auto promised = [this](const QString &service, int inDays) {
        return book.add(Resource{
            .service = service,
            .state = ResourceState::Called,
            .notes = {
                {clock.today().addDays(-20), u"Ask for Kim"_s, {}, {}, clock.today().addDays(inDays)}}});
    };
    const Resource rides = promised(u"Rides"_s, 3);
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
    EXPECT_EQ(asked[0][0].toString(), u"community"_s);
    EXPECT_EQ(asked[0][1].toUuid(), rides.id.uuid());
    click(coming, "promiseKept");
    EXPECT_EQ(promisedCall(book->table<ResourceTable>().all()->last()), std::nullopt);
    EXPECT_FALSE(says(coming, u"They will call back by"_s));
    history.undo();
    QApplication::processEvents(); // what is new is shown then
    EXPECT_TRUE(says(coming, u"They will call back by"_s));
}
