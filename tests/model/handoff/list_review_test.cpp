// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoff/list_review.h"

#include "model/community/resource_table.h"
#include "tests/support/sample_services.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

using State = ArrivedService::State;

ServiceList listWith(const Service &service) {
    ServiceList list{.preparedBy = u"A. Kim\n(312) 555-0100"_s, .preparedOn = QDate(2026, 4, 1)};
    list.items = {newItem(service)};
    list.items[0].why = {u"You have no car"_s, u"No tiene coche"_s};
    return list;
}

Resource arrivedOnce(const Service &service) {
    return reviewList(listWith(service), {}).value(0).after;
}

TEST(ListReview, AServiceThatIsNewBringsAllThatTheListTells) {
    const auto arrivals = reviewList(listWith(fullService()), {});
    ASSERT_EQ(arrivals.size(), 1);
    EXPECT_EQ(arrivals[0].state, State::New);
    const Resource &resource = arrivals[0].after;
    EXPECT_EQ(resource.service, u"Rides to the hospital"_s);
    EXPECT_EQ(resource.organization, u"County Rides"_s);
    EXPECT_EQ(resource.phone, u"(312) 555-0183, ext. 5"_s);
    EXPECT_EQ(resource.address, u"12 Oak Street, Joliet, IL 60431"_s);
    EXPECT_EQ(resource.whoMayUseIt, u"Families with a hospital visit, from 0 to 21 years"_s);
    EXPECT_EQ(resource.category, ResourceCategory::Transport);
    EXPECT_EQ(resource.checkedOn, QDate(2026, 3, 3));
    EXPECT_EQ(resource.why, u"You have no car"_s);
    EXPECT_EQ(resource.listedBy, u"A. Kim"_s);
    EXPECT_EQ(resource.state, ResourceState::Idea);
    EXPECT_TRUE(toldService(resource));
}

TEST(ListReview, TheSameListASecondTimeBringsNothing) {
    const auto again = reviewList(listWith(fullService()), {arrivedOnce(fullService())});
    EXPECT_EQ(again.value(0).state, State::AlreadyThere);
}

TEST(ListReview, WhatChangedIsToldAndWhatTheFamilyWroteStays) {
    Resource own = arrivedOnce(fullService());
    own.state = ResourceState::Using;
    own.cost = u"They never asked for money"_s;
    Service changed = fullService();
    changed.phones[0].number = u"(312) 555-0100"_s;
    changed.fees = u"5 dollars"_s;
    const auto arrivals = reviewList(listWith(changed), {own});
    ASSERT_EQ(arrivals.size(), 1);
    EXPECT_EQ(arrivals[0].state, State::Changed);
    EXPECT_EQ(arrivals[0].before, own);
    EXPECT_EQ(arrivals[0].after.phone, u"(312) 555-0100, ext. 5"_s);
    EXPECT_EQ(arrivals[0].after.cost, own.cost);
    EXPECT_EQ(arrivals[0].after.state, ResourceState::Using);
    ASSERT_EQ(arrivals[0].differences.size(), 2);
    EXPECT_EQ(arrivals[0].differences[0].field, ServiceField::Phones);
    EXPECT_EQ(arrivals[0].differences[1].field, ServiceField::Costs);
}

TEST(ListReview, KnowsAServiceThatTheFamilyWroteDownBefore) {
    const Resource own{.service = u"rides to the HOSPITAL"_s,
                       .organization = u"County rides"_s,
                       .phone = u"call Joe"_s,
                       .state = ResourceState::Called};
    const auto arrivals = reviewList(listWith(fullService()), {own});
    ASSERT_EQ(arrivals.size(), 1);
    EXPECT_EQ(arrivals[0].after.id, own.id);
    EXPECT_EQ(arrivals[0].after.phone, u"call Joe"_s);
    EXPECT_EQ(arrivals[0].after.address, u"12 Oak Street, Joliet, IL 60431"_s) << "it was empty";
    EXPECT_EQ(arrivals[0].after.state, ResourceState::Called);
}

TEST(ListReview, WhatItBringsIsKeptInTheBook) {
    TemporaryBook book;
    const Resource resource = arrivedOnce(fullService());
    book.add(resource);
    book.reopen();
    EXPECT_EQ(*book->table<ResourceTable>().all(), QList<Resource>{resource});
}

} // namespace
