// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoff/hearthlist.h"

#include "model/directory/service_document.h"
#include "tests/support/sample_services.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

ServiceList sampleList() {
    ServiceList list{.label = u"M., 3 West"_s,
                     .heading = {u"For the way home"_s, {}},
                     .preparedBy = u"A. Kim\n(312) 555-0100"_s,
                     .preparedOn = QDate(2026, 4, 1),
                     .language = PrintLanguage::Spanish};
    Service service = fullService();
    service.note = u"never on time"_s;
    list.items = {newItem(service), newItem(fullService(u"Meals"_s, u"m"_s))};
    list.items[0].why = {u"You have no car"_s, u"No tiene coche"_s};
    list.items[1].nextStep = {{}, u"Llame el lunes"_s};
    return list;
}

TEST(Hearthlist, ComesBackWithAllThatAFamilyNeeds) {
    const ServiceList list = sampleList();
    const auto read = readHearthlist(writeHearthlist(list));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->problems.isEmpty());
    ASSERT_EQ(read->list.items.size(), 2);
    for (int i = 0; i < 2; ++i) {
        ServiceListItem item = read->list.items[i];
        item.service.id = list.items[i].service.id; // a family has its own
        EXPECT_EQ(item, list.items[i]);
    }
    EXPECT_EQ(read->list.heading, list.heading);
    EXPECT_EQ(read->list.preparedBy, list.preparedBy);
    EXPECT_EQ(read->list.preparedOn, list.preparedOn);
    EXPECT_EQ(read->list.language, PrintLanguage::Spanish);
}

TEST(Hearthlist, SaysNothingOfTheFamilyAndNothingOfTheWorkersNotes) {
    const QByteArray file = writeHearthlist(sampleList());
    EXPECT_FALSE(file.contains("3 West"));
    EXPECT_FALSE(file.contains("never on time"));
    const QJsonObject item = QJsonDocument::fromJson(file).object().value(u"items"_s).toArray()[0].toObject();
    EXPECT_EQ(item.value(u"need"_s).toString(), u"transport"_s);
    EXPECT_EQ(item.value(u"service"_s).toObject().value(u"name"_s).toString(), u"Rides to the hospital"_s);
}

TEST(Hearthlist, HoldsServicesAsHsdsAllowsAndGivesThemBackAsTheyWere) {
    Service service =
        readService({{u"id"_s, u"7"_s}, {u"name"_s, u"Rides"_s}, {u"email"_s, u"at the desk"_s}});
    const QByteArray file = writeHearthlist({.items = {newItem(service)}});
    const QJsonValue written = QJsonDocument::fromJson(file)[u"items"_s][0][u"service"_s];
    EXPECT_FALSE(QUuid::fromString(written[u"id"_s].toString()).isNull());
    EXPECT_TRUE(written[u"email"_s].isUndefined());
    const auto read = readHearthlist(file);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->list.items[0].service.hsdsId, u"7"_s);
    EXPECT_EQ(read->list.items[0].service.email, u"at the desk"_s);
}

TEST(Hearthlist, RefusesWhatIsNoList) {
    for (const char *file : {"", "no", "[]", "{}", R"({"hearthlist":1})", R"({"hearthlist":0,"items":[]})"})
        EXPECT_FALSE(readHearthlist(file)) << file;
    const auto newer = readHearthlist(R"({"hearthlist":2,"items":[]})");
    ASSERT_FALSE(newer);
    EXPECT_TRUE(newer.error().text.contains(u"newer"_s));
    EXPECT_FALSE(readHearthlist(QByteArray(kLongestHearthlist + 1, ' ')));
}

TEST(Hearthlist, LeavesOutWhatHasNoNameAndSaysSo) {
    const auto read = readHearthlist(
        R"({"hearthlist":1,"items":[1,{"service":{"name":" "}},{"service":{"name":"Meals"},"need":"moon","checked":{"on":"x"}}]})");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->list.items.size(), 1);
    EXPECT_EQ(read->list.items[0].need, ResourceCategory::Other);
    EXPECT_TRUE(read->list.items[0].service.checks.isEmpty());
    ASSERT_EQ(read->problems.size(), 2);
    EXPECT_EQ(read->problems[0].line, 1);
    EXPECT_EQ(read->problems[1].line, 2);
}

TEST(Hearthlist, TakesNoMoreThanAListMayHave) {
    QJsonArray items;
    for (int i = 0; i < kMostOfHearthlist + 5; ++i)
        items.append(QJsonObject{{u"service"_s, QJsonObject{{u"name"_s, QString::number(i)}}}});
    const QJsonObject object{{u"hearthlist"_s, 1}, {u"items"_s, items}};
    const auto read = readHearthlist(QJsonDocument(object).toJson());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->list.items.size(), kMostOfHearthlist);
    EXPECT_EQ(read->problems.size(), 1);
}

} // namespace
