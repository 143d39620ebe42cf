// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_document.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text) {
    const auto document = QJsonDocument::fromJson(text);
    EXPECT_TRUE(document.isObject()) << text;
    return document.object();
}

const char kMeals[] = R"json({
    "id": "s1", "name": "Meals", "status": "temporarily closed", "fees": "none", "odd": {"a": [1, null]},
    "minimum_age": "3", "maximum_age": 17.5, "assured_date": "2026-03-14T10:00:00Z",
    "organization": {"id": "o1", "name": "Pantry", "tax_status": "x"},
    "phones": [{"id": "p1", "number": "555-0100", "extension": 12, "languages": [{"id": "l"}]}, "rubbish"],
    "schedules": [{"id": "d1", "byday": "TH,MO", "opens_at": "9:00am", "closes_at": "17:30:00Z", "wkst": "MO"}],
    "cost_options": [{"id": "c1", "amount": 0, "option": "all"}],
    "service_at_locations": [{"id": "sl", "location": {"id": "l1", "location_type": "physical", "name": "Hall",
        "latitude": 32.2, "longitude": -110.9, "accessibility": [{"id": "a", "description": "ramp"}],
        "addresses": [{"id": "a1", "address_type": "postal", "address_1": "PO Box 1"},
                      {"id": "a2", "address_type": "physical", "address_1": "1 Oak St", "city": "Tucson"}]}}],
    "attributes": [{"id": "t", "taxonomy_term": {"id": "tt", "code": "BD-1800", "name": "Food"}}]})json";

TEST(ServiceDocument, IsUnderstoodAlsoWhereItIsUntidy) {
    const Service service = readService(json(kMeals));
    EXPECT_EQ(service.hsdsId, u"s1"_s);
    EXPECT_EQ(service.status, ServiceStatus::TemporarilyClosed);
    EXPECT_EQ(service.fees, u"none"_s);
    EXPECT_EQ(service.minimumAge, 3.0);
    EXPECT_EQ(service.maximumAge, 17.5);
    EXPECT_EQ(service.assuredOn, QDate(2026, 3, 14));
    EXPECT_EQ(service.organization.name, u"Pantry"_s);
    ASSERT_EQ(service.phones.size(), 1);
    EXPECT_EQ(service.phones[0].extension, u"12"_s);
    ASSERT_EQ(service.schedules.size(), 1);
    EXPECT_EQ(service.schedules[0].days, (QList{Qt::Monday, Qt::Thursday}));
    EXPECT_EQ(service.schedules[0].opens, QTime(9, 0));
    EXPECT_EQ(service.schedules[0].closes, QTime(17, 30));
    EXPECT_EQ(service.costs[0].amount, 0.0);
    ASSERT_EQ(service.locations.size(), 1);
    EXPECT_EQ(service.locations[0].address1, u"1 Oak St"_s);
    EXPECT_EQ(service.locations[0].accessibility, QStringList{u"ramp"_s});
    EXPECT_EQ(service.terms, (QList<TaxonomyTerm>{{u"BD-1800"_s, u"Food"_s}}));
}

TEST(ServiceDocument, TheNameOfAFieldInPlaceOfItsWordsSaysNothing) {
    EXPECT_EQ(readService(json(R"({"fees_description": "fees_description"})")).fees, QString());
    EXPECT_EQ(readService(json(R"({"fees": "fees_description"})")).fees, QString());
    EXPECT_EQ(readService(json(R"({"fees": "fees by income"})")).fees, u"fees by income"_s);
    EXPECT_EQ(readService(json(R"({"fees": "feesless"})")).fees, u"feesless"_s);
    const QJsonObject document = json(R"({"id": "1", "name": "Meals", "fees": "fees_description"})");
    EXPECT_EQ(writeService(readService(document)), document);
}

TEST(ServiceDocument, OfAWebPageIsReadWithoutItsMarksAndKeepsThem) {
    const QJsonObject document{
        {u"id"_s, u"1"_s},
        {u"name"_s, u"Food &amp; rides"_s},
        {u"description"_s, u"<p>Every <b>day</b></p><ul><li>Food</li><li>Rides</li></ul>"_s},
        {u"organization"_s, QJsonObject{{u"id"_s, u"o"_s}, {u"name"_s, u"Ana&#39;s"_s}}},
        {u"required_documents"_s,
         QJsonArray{QJsonObject{{u"id"_s, u"d"_s}, {u"document"_s, u"<i>ID</i>"_s}}}},
        {u"service_at_locations"_s,
         QJsonArray{QJsonObject{{u"location"_s, QJsonObject{{u"name"_s, u"Hall &quot;A&quot;"_s}}}}}}};
    Service service = readService(document);
    EXPECT_EQ(service.name, u"Food & rides"_s);
    EXPECT_EQ(service.description, u"Every day\nFood\nRides"_s);
    EXPECT_EQ(service.organization.name, u"Ana's"_s);
    EXPECT_EQ(service.requiredDocuments.value(0).name, u"ID"_s);
    EXPECT_EQ(service.locations.value(0).name, u"Hall \"A\""_s);
    EXPECT_EQ(writeService(service), document);
    service.description = u"a < b"_s;
    EXPECT_EQ(readService(writeService(service)).description, u"a < b"_s);
}

TEST(ServiceDocument, WordsForWhatIsGoneAreUnderstood) {
    const auto statusSaid = [](const char *word) {
        return readStatus({{u"status"_s, QString::fromUtf8(word)}});
    };
    for (const char *word : {"inactive", "Closed", "Permanently closed", "retired", "Archived", "deleted",
                             "Cerrado", "No longer offered", "discontinued"})
        EXPECT_EQ(statusSaid(word), ServiceStatus::Inactive) << word;
    EXPECT_EQ(statusSaid("Defunct"), ServiceStatus::Defunct);
    EXPECT_EQ(statusSaid("Closed temporarily"), ServiceStatus::TemporarilyClosed);
    EXPECT_EQ(statusSaid("Open"), ServiceStatus::Active);
    EXPECT_EQ(statusSaid("pending"), ServiceStatus::Unknown);
}

TEST(ServiceDocument, IsLeftAsItIsWhereNothingChanged) {
    EXPECT_EQ(writeService(readService(json(kMeals))), json(kMeals));
    QFile samples(qEnvironmentVariable("HEARTHBOOK_SAMPLES") + u"/hsds-3.1/examples/service_full.json"_s);
    if (!samples.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "no samples";
    const QJsonObject full = QJsonDocument::fromJson(samples.readAll()).object();
    EXPECT_GT(full.size(), 30);
    EXPECT_EQ(writeService(readService(full)), full);
}

TEST(ServiceDocument, TakesOnlyWhatWasChanged) {
    Service service = readService(json(kMeals));
    service.alternateName = u"Lunch"_s;
    service.fees.clear();
    service.status = ServiceStatus::Active;
    service.phones[0].number = u"555-0199"_s;
    service.locations[0].city = u"Marana"_s;
    service.schedules[0].opens = QTime(8, 15);
    QJsonObject expected = json(kMeals);
    expected.insert(u"alternate_name"_s, u"Lunch"_s);
    expected.remove(u"fees"_s);
    expected.insert(u"status"_s, u"active"_s);
    QByteArray text = QJsonDocument(expected).toJson(QJsonDocument::Compact);
    text.replace("555-0100", "555-0199").replace("Tucson", "Marana").replace("9:00am", "08:15");
    EXPECT_EQ(writeService(service), json(text));
}

TEST(ServiceDocument, OfOneOfOurOwnHasIdsThatStayTheSame) {
    Service own{.name = u"Night line"_s, .status = ServiceStatus::Active};
    own.organization.name = u"Helpers"_s;
    own.phones = {{.number = u"988"_s}};
    own.locations = {{.name = u"House"_s, .address1 = u"1 Elm"_s}};
    const QJsonObject document = writeService(own);
    EXPECT_EQ(document, writeService(own));
    EXPECT_FALSE(document[u"organization"_s][u"id"_s].toString().isEmpty());
    EXPECT_FALSE(document[u"phones"_s][0][u"id"_s].toString().isEmpty());
    const Service read = readService(document);
    EXPECT_EQ(read.locations[0].address1, u"1 Elm"_s);
    EXPECT_EQ(read.phones[0].number, u"988"_s);
    EXPECT_EQ(writeService(read), document);
}

TEST(ServiceDocumentTest, ALanguageOfAnOldVersionIsReadAndStaysAsItCame) {
    const QJsonObject document{{u"languages"_s, QJsonArray{QJsonObject{{u"language"_s, u"Spanish"_s}}}}};
    const Service service = readService(document);
    EXPECT_EQ(service.languages.value(0).name, u"Spanish"_s);
    EXPECT_EQ(writeService(service).value(u"languages"_s), document.value(u"languages"_s));
}

} // namespace
