// SPDX-License-Identifier: GPL-3.0-or-later
// What a source keeps to its staff is for the worker's own note, and reaches no family.
#include "model/directory/hsds/private_parts.h"

#include "model/directory/directory_import_table.h"
#include "model/directory/service_table.h"
#include "model/handoff/hearthlist.h"
#include "model/reports/family_list.h"
#include "tests/support/fault_input.h"
#include "tests/support/service_files_fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class PrivateParts : public ServiceFilesFixture {
protected:
    /// All that leaves the directory for a family.
    static QByteArray handedOver(const Service &service) {
        const ServiceList list{.preparedBy = u"A. Kim"_s, .items = {newItem(service)}};
        return writeHearthlist(list) + familyListReport(list).html.toUtf8() + familyListText(list).toUtf8();
    }
};

TEST_F(PrivateParts, NotesForTheStaffOfASpreadsheetAreTheWorkersOwn) {
    const auto found = servicesWith(faultInput("services_excelbook.csv"));
    EXPECT_EQ(found.keys(), (QStringList{u"Harbor Guest House"_s, u"Harbor Wishes"_s, u"JourneyCare"_s}));
    const Service wishes = found[u"Harbor Wishes"_s];
    EXPECT_EQ(wishes.note, u"Notes (internal): Ask for Maria; she is slow to answer"_s);
    EXPECT_EQ(wishes.description, u"Grants wishes"_s);
    EXPECT_EQ(wishes.phones.value(0).number, u"312-555-0147"_s);
    EXPECT_EQ(wishes.email, u"info@wishes.example.org"_s);
    EXPECT_FALSE(handedOver(wishes).contains("Maria"));
    const Service care = found[u"JourneyCare"_s];
    ASSERT_EQ(care.phones.size(), 2);
    EXPECT_EQ(care.phones[1].number, u"224-770-2490"_s);
    EXPECT_EQ(care.phones[1].type, u"fax"_s);
    EXPECT_EQ(report->problems.count(), 2) << "the title, and the heading between services";
}

TEST_F(PrivateParts, WhatIsOfTheStaffIsTheWorkersOwn) {
    const auto found = servicesWith(faultInput("services_excel3.csv"));
    ASSERT_EQ(found.size(), 6);
    const Service respite = found[u"Respite weekends"_s];
    EXPECT_EQ(respite.note, u"Updated By: Ana\nStaff notes: Do not tell families that we pay"_s);
    EXPECT_TRUE(respite.description.isEmpty());
    EXPECT_EQ(respite.assuredOn, QDate(2025, 5, 3)) << "the day comes first in this column";
    EXPECT_EQ(respite.phones.value(0).extension, u"204"_s);
    for (const char *canary : {"Do not tell", "Ana", "Staff notes", "Updated By"})
        EXPECT_FALSE(handedOver(respite).contains(canary)) << canary;
    EXPECT_EQ(found[u"Rides to hospital"_s].note, u"Last Updated: Mar-24"_s) << "nobody knows which day";
    EXPECT_EQ(found[u"Group"_s].assuredOn, QDate(2025, 1, 13));
    EXPECT_EQ(found[u"Rides to hospital"_s].phones.value(0).number, u"1-800-FLOWERS"_s);
    ASSERT_EQ(found[u"Meals"_s].phones.size(), 2);
    EXPECT_EQ(found[u"Meals"_s].phones[1].number, u"555-0185"_s);
    ASSERT_EQ(found[u"Group"_s].phones.size(), 2);
    EXPECT_EQ(found[u"Group"_s].phones[0].number, u"(312) 555-0100"_s);
    EXPECT_EQ(found[u"Group"_s].phones[1].type, u"text"_s);
    EXPECT_EQ(found[u"Line"_s].phones.value(0).number, u"988"_s);
}

TEST_F(PrivateParts, FlagsOfASpreadsheetAreHonoured) {
    const auto found = servicesWith(write(
        u"list.csv"_s, "PublicName,AgencyStatus,PhysicalAddress1,PhysicalCity,PhysicalAddressIsPrivate,"
                       "MailingAddress1,MailingCity,"
                       "Phone1Number,Phone1IsPrivate,Staff phone,ExcludeFromWebsite,Latitude,Longitude\n"
                       "Shelter,Active,12 Hidden Lane,Joliet,Yes,PO Box "
                       "5,Aurora,312-555-0100,No,312-555-0666,No,41.5,-88.1\n"
                       "Meals,Inactive,7 Elm St,Aurora,No,PO Box 6,Joliet,312-555-0101,Yes,,No,41.7,-88.3\n"
                       "Secret,Active,1 Oak St,Joliet,No,,,312-555-0102,No,,Yes,,\n"));
    EXPECT_EQ(found.keys(), (QStringList{u"Meals"_s, u"Shelter"_s}));
    const Service shelter = found[u"Shelter"_s];
    EXPECT_TRUE(shelter.note.contains(u"PhysicalAddress1: 12 Hidden Lane"_s)) << qPrintable(shelter.note);
    EXPECT_TRUE(shelter.note.contains(u"Staff phone: 312-555-0666"_s));
    EXPECT_EQ(shelter.phones.size(), 1);
    for (const char *canary : {"Hidden", "Joliet", "41.5", "0666", "PO Box"})
        EXPECT_FALSE(handedOver(shelter).contains(canary)) << canary;
    const Service meals = found[u"Meals"_s];
    EXPECT_EQ(meals.status, ServiceStatus::Inactive);
    EXPECT_EQ(meals.locations.value(0).address1, u"7 Elm St"_s);
    EXPECT_EQ(meals.locations.value(0).city, u"Aurora"_s) << "parts of two addresses are never mixed";
    EXPECT_TRUE(meals.phones.isEmpty());
    EXPECT_EQ(report->problems.count(), 1) << "what is left out is told";
}

TEST_F(PrivateParts, FlagsOfADocumentAreHonoured) {
    const auto found = servicesWith(write(u"services.json"_s, R"([
        {"id": "1", "name": "Shelter", "status": "active", "internal_notes": "ask Ann",
         "organization": {"id": "o", "name": "House", "status": "inactive", "staff_contact": "Bob"},
         "contacts": [{"id": "c", "name": "Carla", "visibility": "internal"}, {"id": "d", "name": "Dora"}],
         "service_at_locations": [{"id": "p", "location": {"id": "l", "latitude": 41.5, "longitude": -88.1,
            "addresses": [{"id": "a", "address_1": "12 Hidden Lane", "is_private": true}]}}]},
        {"id": "2", "name": "Secret", "status": "active", "is_public": false}])"));
    ASSERT_EQ(found.keys(), QStringList{u"Shelter"_s});
    const Service shelter = found[u"Shelter"_s];
    for (const QString &words : {u"ask Ann"_s, u"Bob"_s, u"Carla"_s, u"12 Hidden Lane"_s})
        EXPECT_TRUE(shelter.note.contains(words)) << qPrintable(words);
    EXPECT_EQ(shelter.contacts.size(), 1);
    EXPECT_EQ(shelter.status, ServiceStatus::Inactive);
    for (const char *canary : {"Ann", "Bob", "Carla", "Hidden"})
        EXPECT_FALSE(handedOver(shelter).contains(canary)) << canary;
    EXPECT_EQ(report->problems.count(), 1);
}

TEST_F(PrivateParts, FlagsOfTablesAreHonoured) {
    write(u"tables/services.csv"_s, "id,organization_id,name,status\n1,1,Shelter,active\n2,2,Meals,active\n");
    write(u"tables/organizations.csv"_s, "id,name,status\n1,House,active\n2,Gone,Inactive\n");
    write(u"tables/service_at_location.csv"_s, "id,service_id,location_id\n1,1,1\n");
    write(u"tables/locations.csv"_s, "id,location_type,latitude\n1,physical,41.5\n");
    write(u"tables/addresses.csv"_s,
          "id,location_id,address_1,is_private\n1,1,12 Hidden Lane,yes\n2,1,PO Box 5,no\n");
    const auto found = servicesWith(book.path(u"tables"_s));
    EXPECT_EQ(found[u"Shelter"_s].locations.value(0).address1, u"PO Box 5"_s);
    EXPECT_TRUE(found[u"Shelter"_s].note.contains(u"12 Hidden Lane"_s));
    EXPECT_EQ(found[u"Meals"_s].status, ServiceStatus::Inactive);
}

TEST_F(PrivateParts, AListHoldsWhatItsPageShowsAndNothingElse) {
    const auto found =
        servicesWith(write(u"services.json"_s, R"([{"id": "1", "name": "Rides", "status": "active",
        "assurer_email": "canary0@example.org", "assured_date": "2025-12-01", "description": "To the door", "other_columns": {"Boss": "canary1"}, "x_source": "canary2",
        "contacts": [{"id": "c", "name": "canary3"}], "accreditations": "canary4",
        "phones": [{"id": "p", "number": "555-0100", "x_owner": "canary5"}],
        "organization": {"id": "o", "name": "County", "email": "canary6@example.org", "tax_id": "canary7",
                         "phones": [{"id": "q", "number": "canary8"}]},
        "attributes": [{"id": "a", "taxonomy_term": {"id": "t", "name": "canary9"}}],
        "service_at_locations": [{"id": "s", "x": "canary10", "location": {"id": "l", "name": "Hall", "y": "canary11",
            "addresses": [{"id": "d", "address_1": "1 Oak St", "attention": "canary12"}]}}]}])"));
    const QByteArray given = handedOver(found[u"Rides"_s]);
    EXPECT_FALSE(given.contains("canary")) << given.mid(given.indexOf("canary"), 40).toStdString();
    for (const char *shown : {"Rides", "To the door", "555-0100", "County", "Hall", "1 Oak St"})
        EXPECT_TRUE(given.contains(shown)) << shown;
}

TEST_F(PrivateParts, TheNoteOfASourceIsBroughtUpToDateAndTakenBack) {
    const QString path = write(u"list.csv"_s, "Name,Phone,Staff notes\nRides,312-555-0100,ask Ann\n");
    Service rides = servicesWith(path)[u"Rides"_s];
    Service noted = rides;
    noted.note += u"\nvery kind"_s;
    ASSERT_TRUE(book->apply({{}, {replacing(rides, noted)}}));
    EXPECT_EQ(servicesWith(path)[u"Rides"_s].note, noted.note) << "nothing new";
    write(u"list.csv"_s, "Name,Phone,Staff notes\nRides,312-555-0100,ask Bob\n");
    EXPECT_EQ(servicesWith(path)[u"Rides"_s].note, noted.note + u"\n\nStaff notes: ask Bob"_s);
    const auto imports = *book->table<DirectoryImportTable>().all();
    ASSERT_TRUE(book->apply({{}, {removing(imports.first())}}));
    EXPECT_EQ((**book->table<ServiceTable>().row(1)).note, noted.note);
}

} // namespace
