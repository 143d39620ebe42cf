// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/hsds_repair.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject parsedObject(const char *json) {
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    EXPECT_EQ(error.error, QJsonParseError::NoError) << json;
    return object;
}

QJsonObject mended(const char *json) {
    const QJsonObject before = parsedObject(json);
    const QJsonObject after = asHsdsAllows(before);
    EXPECT_EQ(originalDocument(after), before) << json;
    EXPECT_EQ(asHsdsAllows(before), after) << "always the same";
    return after;
}

constexpr char kId[] = "ac148810-d857-441c-9679-408f346de14b";

TEST(HsdsMending, LeavesWhatIsAllowedAlone) {
    const QJsonObject service = parsedObject(
        R"({"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Rides", "status": "active", "minimum_age": 3,
            "url": "https://example.org/a?b=c#d", "email": "a.b@example.org", "x_own": [1, null],
            "phones": [{"id": "11148810-d857-441c-9679-408f346de14b", "number": "555-0101"}]})");
    EXPECT_EQ(asHsdsAllows(service), service);
}

TEST(HsdsMending, GivesEachRecordTheSameIdWhereverItIsNamed) {
    const QJsonObject one = mended(
        R"({"id": "7", "name": "a", "status": "active", "organization_id": "12", "organization": {"id": 12,
            "name": "o", "description": "d"}})");
    const QJsonObject other =
        mended(R"({"id": "8", "name": "b", "status": "active", "organization_id": "12"})");
    EXPECT_FALSE(QUuid::fromString(one[u"id"_s].toString()).isNull());
    EXPECT_NE(one[u"id"_s], other[u"id"_s]);
    EXPECT_EQ(one[u"organization_id"_s], other[u"organization_id"_s]);
    EXPECT_EQ(one[u"organization"_s][u"id"_s], one[u"organization_id"_s]);
}

TEST(HsdsMending, WritesWhatHasToStandThere) {
    const QJsonObject service = mended(
        R"({"id": "", "phones": [{"number": 5550101}, {}, "555-0102"], "service_at_locations": [{"location":
            {"latitude": "41.5", "longitude": "east", "addresses": [{"city": "Joliet"}]}}]})");
    EXPECT_EQ(service[u"status"_s], u"active"_s);
    EXPECT_EQ(service[u"name"_s], QString());
    const QJsonArray phones = service[u"phones"_s].toArray();
    ASSERT_EQ(phones.size(), 2);
    EXPECT_EQ(phones[0][u"number"_s], u"5550101"_s);
    EXPECT_EQ(phones[1][u"number"_s], QString());
    EXPECT_NE(phones[0][u"id"_s], phones[1][u"id"_s]);
    const QJsonValue location = service[u"service_at_locations"_s][0][u"location"_s];
    EXPECT_EQ(location[u"latitude"_s], 41.5);
    EXPECT_TRUE(location[u"longitude"_s].isUndefined());
    EXPECT_EQ(location[u"location_type"_s], u"physical"_s);
    EXPECT_EQ(location[u"addresses"_s][0][u"address_1"_s], QString());
}

TEST(HsdsMending, WritesTheUnitOfWhatIsCounted) {
    for (const char *capacity :
         {R"({"capacities": [{"id": "c"}]})", R"({"capacities": [{"unit": "beds"}]})"}) {
        const QJsonValue unit = mended(capacity)[u"capacities"_s][0][u"unit"_s];
        EXPECT_FALSE(unit[u"id"_s].toString().isEmpty()) << capacity;
        EXPECT_EQ(unit[u"name"_s], QString()) << capacity;
    }
}

TEST(HsdsMending, WritesAddressesOfTheWebAsAddresses) {
    const auto urlOf = [](const QString &url) {
        const QJsonObject before{{u"id"_s, QLatin1String(kId)}, {u"url"_s, url}};
        EXPECT_EQ(originalDocument(asHsdsAllows(before)), before);
        return asHsdsAllows(before)[u"url"_s].toString();
    };
    EXPECT_EQ(urlOf(u"www.example.org"_s), u"https://www.example.org"_s);
    EXPECT_EQ(urlOf(u" http://example.org/our help "_s), u"http://example.org/our%20help"_s);
    EXPECT_EQ(urlOf(u"http://example.org/año"_s), u"http://example.org/a%C3%B1o"_s);
    EXPECT_EQ(urlOf(u"none"_s), u"https://none"_s);
    EXPECT_EQ(urlOf(u"call us first!"_s), QString());
    EXPECT_EQ(urlOf(u"http://"_s), QString());
}

TEST(HsdsMending, LeavesOutWhatCannotBeMended) {
    const QJsonObject service = mended(
        R"({"id": "ac148810-d857-441c-9679-408f346de14b", "name": null, "status": "Active ", "minimum_age":
            "teens", "maximum_age": "18", "email": "ask at the desk", "last_modified": "2024-03-01 10:00:00",
            "phones": {"number": "555-0101"}, "organization": "Willow House", "schedules": [{"freq": "daily",
            "wkst": "mo"}]})");
    for (const char *gone : {"minimum_age", "email", "organization"})
        EXPECT_FALSE(service.contains(QLatin1String(gone))) << gone;
    EXPECT_EQ(service[u"maximum_age"_s], 18);
    EXPECT_EQ(service[u"status"_s], u"active"_s);
    EXPECT_EQ(service[u"last_modified"_s], u"2024-03-01T10:00:00Z"_s);
    EXPECT_EQ(service[u"phones"_s], QJsonArray());
    EXPECT_FALSE(service[u"schedules"_s][0].toObject().contains(u"freq"_s));
    EXPECT_EQ(service[u"schedules"_s][0][u"wkst"_s], u"MO"_s);
}

} // namespace
