// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/asked_needs.h"

#include "model/handoff/hearthlist.h"
#include "model/reports/family_list.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

ServiceListItem itemFor(ResourceCategory category) {
    return {.service = {.name = u"Help"_s}, .need = category};
}

} // namespace

TEST(AskedNeedsTest, StandAsRowsToLookForUntilAServiceHelps) {
    ServiceList list{.asked = {Need::Food, Need::Talking}};
    EXPECT_EQ(askedNeeds(list), (QList<AskedNeed>{{Need::Food, false}, {Need::Talking, false}}));
    list.items = {itemFor(ResourceCategory::PeerFamilies), itemFor(ResourceCategory::Legal)};
    EXPECT_EQ(askedNeeds(list), (QList<AskedNeed>{{Need::Food, false}, {Need::Talking, true}}));
}

TEST(AskedNeedsTest, OneServiceAnswersOneRow) {
    ServiceList list{.items = {itemFor(ResourceCategory::MoneyAndInsurance)},
                     .asked = {Need::Money, Need::Insurance}};
    EXPECT_EQ(askedNeeds(list), (QList<AskedNeed>{{Need::Money, true}, {Need::Insurance, false}}));
    list.items.append(itemFor(ResourceCategory::MoneyAndInsurance));
    EXPECT_EQ(askedNeeds(list), (QList<AskedNeed>{{Need::Money, true}, {Need::Insurance, true}}));
}

TEST(AskedNeedsTest, WhatWasFoundForANeedStandsAmongWhatHelpsWithIt) {
    Service service{.name = u"House of Hope"_s};
    service.categories = {ResourceCategory::Legal, ResourceCategory::Respite};
    EXPECT_EQ(newItemFor(Need::HelpAtHome, service).need, ResourceCategory::Respite);
    EXPECT_EQ(newItemFor(Need::Food, service).need, ResourceCategory::Food)
        << "the worker knows better than its subjects";
    EXPECT_EQ(newItemFor(Need::Legal, service).need, ResourceCategory::Legal);
}

TEST(AskedNeedsTest, AreOnNoPageAndInNoFileForTheFamily) {
    ServiceList list{.preparedBy = u"A. Kim"_s, .preparedOn = QDate(2026, 4, 1)};
    list.items = {itemFor(ResourceCategory::Food)};
    const QByteArray file = writeHearthlist(list);
    const QString page = familyListReport(list).html;
    list.asked = {Need::Food, Need::Faith};
    EXPECT_EQ(writeHearthlist(list), file);
    EXPECT_EQ(familyListReport(list).html, page);
}
