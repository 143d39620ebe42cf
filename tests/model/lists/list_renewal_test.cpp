// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/list_renewal.h"

#include "model/directory/service_table.h"
#include "tests/support/sample_services.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

class ListRenewalTest : public ::testing::Test {
protected:
    ListRenewalTest() {
        for (const QString &name : {u"Rides"_s, u"Meals"_s, u"Rest"_s}) {
            const Service added = book.add(fullService(name, name));
            services.append(**book->table<ServiceTable>().find(added.id));
            list.items.append(newItem(services.last()));
        }
        list.items[0].why.english = u"You have no car"_s;
    }
    QList<RenewedItem> found() { return *renewedItems(list, book.store()); }

    TemporaryBook book;
    QList<Service> services;
    ServiceList list{.label = u"M."_s, .preparedOn = QDate(2026, 4, 1)};
};

TEST_F(ListRenewalTest, FindsNothingWhereNothingChanged) {
    EXPECT_TRUE(found().isEmpty());
}

TEST_F(ListRenewalTest, TellsWhatChangedAndWhatIsGone) {
    Service after = services[0];
    after.fees = u"5 dollars"_s;
    ASSERT_TRUE(
        book->apply({{}, {replacing(services[0], withHistory(services[0], after, QDate(2026, 5, 1)))}}));
    ASSERT_TRUE(book->apply({{}, {removing(services[2])}}));
    const auto items = found();
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items[0].position, 0);
    ASSERT_EQ(items[0].differences.size(), 1);
    EXPECT_EQ(items[0].differences[0].after, u"5 dollars"_s);
    EXPECT_EQ(items[1].position, 2);
    EXPECT_FALSE(items[1].now);

    const ServiceList now = renewed(list, items, QDate(2026, 6, 1));
    EXPECT_EQ(now.items[0].service.fees, u"5 dollars"_s);
    EXPECT_EQ(now.items[0].why.english, u"You have no car"_s) << "the worker's words stay";
    EXPECT_EQ(now.items[1], list.items[1]);
    EXPECT_EQ(now.items[2], list.items[2]) << "what was told stays";
    EXPECT_EQ(now.preparedOn, QDate(2026, 6, 1));
    list = now;
    EXPECT_EQ(found().size(), 1) << "only what is gone";
}

TEST_F(ListRenewalTest, ANewCheckIsTold) {
    Service after = services[1];
    after.checks.append({QDate(2026, 5, 5), CheckedHow::Visited, u"AK"_s});
    ASSERT_TRUE(book->apply({{}, {replacing(services[1], after)}}));
    const auto items = found();
    ASSERT_EQ(items.size(), 1);
    EXPECT_TRUE(items[0].differences.isEmpty());
    EXPECT_EQ(items[0].now->service.checks.last().on, QDate(2026, 5, 5));
}

} // namespace
