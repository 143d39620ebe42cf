// SPDX-License-Identifier: GPL-3.0-or-later
// A word that is written into everything that is private is in nothing that leaves the program for others.
#include "tests/support/canary_fixture.h"

using namespace Qt::StringLiterals;

namespace {

TEST_F(Canary, IsInNothingThatComesOfATable) {
    QStringList headings{u"Name"_s, u"Phone"_s, u"Description"_s};
    QStringList cells{u"Rides"_s, u"312-555-0100"_s, u"To the door"_s};
    for (const char *heading : {"Notes for social workers",
                                "SW notes",
                                "Worker comments",
                                "Personal notes",
                                "Caseworker",
                                "Not public",
                                "Back line",
                                "Backdoor number",
                                "Direct line (staff)",
                                "Private cell",
                                "Do not share",
                                "For office use",
                                "Admin notes",
                                "Referral notes (internal)",
                                "Supervisor",
                                "Login",
                                "Password",
                                "Notas internas",
                                "Uso interno",
                                "Personal",
                                "No publicar",
                                "Notes (internal)",
                                "Volunteer coordinator cell",
                                "Police-only after-hours phone",
                                "Manager home address",
                                "Donor contact",
                                "Board member",
                                "Complaints",
                                "Client names",
                                "Billing contact",
                                "Clients",
                                "Vetting notes",
                                "Celular de la directora",
                                "Director phone",
                                "Owner mobile",
                                "Board chair home phone",
                                "Staff phone"}) {
        headings.append(QString::fromUtf8(heading));
        const bool isPhone = QByteArray(heading).contains("line") || QByteArray(heading).contains("phone") ||
                             QByteArray(heading).contains("cell") || QByteArray(heading).contains("mobile");
        cells.append(isPhone ? u"312-555-0666"_s : u"canary%1"_s.arg(cells.size()));
    }
    const auto found =
        servicesWith(write(u"list.csv"_s, headings.join(u',').toUtf8() + "\n" + cells.join(u',').toUtf8() +
                                              "\n" + "Meals,312-555-0101,Every day\n"));
    ASSERT_EQ(found.keys(), (QStringList{u"Meals"_s, u"Rides"_s}));
    for (qsizetype i = 3; i < cells.size(); ++i)
        EXPECT_TRUE(found[u"Rides"_s].note.contains(cells[i])) << qPrintable(headings[i]);
    EXPECT_EQ(found[u"Rides"_s].phones.size(), 1);
    expectNoCanary(found);
}

TEST_F(Canary, IsInNothingThatComesOfColumnsThatNobodyKnows) {
    const QString path = write(u"list.csv"_s, "Id,Name,Phone,Zorp,Blue book\n7,Rides,312-555-0100,canary1,"
                                              "canary2 312-555-0666\n8,Meals,312-555-0101,,\n");
    const auto found = servicesWith(path);
    EXPECT_EQ(found[u"Rides"_s].source[u"other_columns"_s][u"Zorp"_s], u"canary1"_s) << "it stays here";
    expectNoCanary(found);
    for (const ServiceFile kind : kServiceFiles) {
        const auto done = exportServices(book.store(), kind, book.path(u"out"_s));
        ASSERT_TRUE(done);
        EXPECT_EQ(done->count, 2);
        EXPECT_EQ(done->withOtherColumns, 1) << int(kind);
    }
}

TEST_F(Canary, AFileThatWasSavedHereTakesNoColumnsAway) {
    const QString path = write(u"list.csv"_s, "Id,Name,Phone,Zorp\n7,Rides,312-555-0100,blue\n");
    servicesWith(path);
    ASSERT_TRUE(exportServices(book.store(), ServiceFile::Json, book.path(u"out.json"_s)));
    const auto found = servicesWith(book.path(u"out.json"_s));
    EXPECT_EQ(found[u"Rides"_s].source[u"other_columns"_s][u"Zorp"_s], u"blue"_s);
    EXPECT_TRUE(found[u"Rides"_s].changes.isEmpty());
}

TEST_F(Canary, AWayToOnePersonIsTold) {
    servicesWith(write(u"list.csv"_s, "Name,Phone,Director phone\nRides,312-555-0100,312-555-0666\n"));
    const auto kinds = report->problems.kinds();
    ASSERT_EQ(kinds.size(), 1);
    EXPECT_EQ(kinds[0].examples.value(0).record, u"Director phone"_s);
    EXPECT_TRUE(kinds[0].text.contains(u"your own note"_s));
}

TEST_F(Canary, IsInNothingThatComesOfFlaggedRows) {
    for (const char *flag : {"Do Not Publish", "Exclude from website", "Not public", "Internal only",
                             "No publicar", "Is private", "Confidential"}) {
        const auto found = servicesWith(write(
            u"%1.csv"_s.arg(QLatin1String(flag)),
            QByteArray("Name,Phone,") + flag + "\nRides,312-555-0100,No\nCanary House,312-555-0666,Yes\n"));
        EXPECT_EQ(found.keys(), QStringList{u"Rides"_s}) << flag;
        expectNoCanary(found);
    }
    for (const char *flag :
         {"Public?,no", "Published,false", "Show on website,N", "Visibility,internal",
          "Visibility,Staff only", "Status,draft", "Workflow,draft", "Workflow state,Pending review",
          "Draft,1", "Is draft,Yes", "Borrador,sí", "Status,Pending review", "Editorial status,in review"}) {
        const QByteArray heading = QByteArray(flag).split(',')[0], hidden = QByteArray(flag).split(',')[1];
        const auto found = servicesWith(write(
            u"%1.csv"_s.arg(QLatin1String(flag)),
            "Name,Phone," + heading + "\nRides,312-555-0100,\nCanary House,312-555-0666," + hidden + "\n"));
        EXPECT_EQ(found.keys(), QStringList{u"Rides"_s}) << flag;
        expectNoCanary(found);
    }
    const auto kinds = report->problems.kinds();
    ASSERT_FALSE(kinds.isEmpty());
    EXPECT_EQ(kinds.last().examples.last().record, u"Canary House"_s)
        << "what was left out is told by its name";
}

TEST_F(Canary, IsInNothingThatComesOfAHiddenAddress) {
    for (const char *flag : {"Hide Address?", "Confidential Location", "Confidential Address",
                             "Address is private", "Do not publish address", "Ocultar direccion"}) {
        const auto found = servicesWith(write(
            u"%1.csv"_s.arg(QLatin1String(flag)),
            QByteArray("Name,Phone,Address,City,State,ZIP,Latitude,Longitude,Directions,Mailing address,") +
                flag +
                "\nShelter,312-555-0100,12 Canary Lane,Canaryville,IL,60601,41.5550666,-88.1,behind the "
                "canary,"
                "PO Box Canary,Yes\nMeals,312-555-0101,7 Elm St,Aurora,IL,60505,41.7,-88.3,,,No\n"));
        EXPECT_TRUE(found[u"Shelter"_s].note.contains(u"12 Canary Lane"_s)) << flag;
        EXPECT_TRUE(found[u"Shelter"_s].locations.isEmpty()) << flag;
        EXPECT_EQ(found[u"Meals"_s].locations.value(0).address1, u"7 Elm St"_s) << flag;
        expectNoCanary(found);
    }
}

TEST_F(Canary, IsInNothingThatComesOfHiddenPhonesAndMails) {
    const auto found =
        servicesWith(write(u"list.csv"_s, "Name,Hotline,E-mail,Hide phone number?,Show email?\n"
                                          "Rides,312-555-0666,canary@example.org,Yes,No\n"
                                          "Meals,312-555-0101,a@example.org,No,Yes\n"));
    EXPECT_EQ(found[u"Meals"_s].phones.size(), 1);
    EXPECT_EQ(found[u"Meals"_s].email, u"a@example.org"_s);
    EXPECT_EQ(found[u"Rides"_s].note, u"Hotline: 312-555-0666\nE-mail: canary@example.org"_s);
    expectNoCanary(found);
}

TEST_F(Canary, IsInNothingThatComesOfADocument) {
    const auto found = servicesWith(write(u"services.json"_s, R"([
        {"id": "1", "name": "Rides", "status": "active", "sw_notes": ["canary1"], "staff": {"notes": "canary2"},
         "internal": {"a": [{"b": "canary3"}]}, "password": 5550666, "hide_address": true,
         "organization": {"id": "o", "name": "House", "caseworker": "canary4"},
         "phones": [{"id": "p", "number": "312-555-0100"}, {"id": "q", "number": "312-555-0666", "deleted": true},
                    {"id": "r", "number": "312-555-0666", "visibility": "staff"}],
         "service_at_locations": [{"id": "s", "location": {"id": "l", "location_type": "physical", "name": "Hall",
            "latitude": 41.5550666, "longitude": -88.1, "phones": [{"id": "z", "number": "312-555-0102"}],
            "addresses": [{"id": "a", "address_1": "12 Canary Lane", "city": "Canaryville"}]}}]},
        {"id": "2", "name": "Canary House", "status": "active", "do_not_publish": "yes"},
        {"id": "3", "name": "Canary Home", "status": "active", "organization": {"id": "p", "name": "X", "visibility": "internal"}},
        {"id": "4", "name": "Canary Hut", "status": "draft"},
        {"id": "5", "name": "Meals", "status": "active", "service_at_locations": [{"id": "t", "location": {"id": "m",
            "location_type": "physical", "latitude": 41.5550666, "longitude": -88.1,
            "addresses": [{"id": "b", "address_1": "1 Canary St", "is_confidential": "Y"}]}}]},
        {"id": "6", "name": "Groups", "status": "active", "service_at_locations": [{"id": "u", "confidential_location": true,
            "location": {"id": "n", "location_type": "physical", "latitude": 41.5550666,
            "addresses": [{"id": "c", "address_1": "2 Canary St"}]}}]},
        {"id": "7", "name": "Visits", "status": "active", "organization": {"id": "q", "name": "Home", "show_address": "no"},
            "service_at_locations": [{"id": "v", "location": {"id": "w", "location_type": "physical",
            "addresses": [{"id": "d", "address_1": "3 Canary St"}]}}]}])"));
    EXPECT_EQ(found.keys(), (QStringList{u"Groups"_s, u"Meals"_s, u"Rides"_s, u"Visits"_s}));
    const QString note = found[u"Rides"_s].note;
    for (const char *word : {"canary1", "canary2", "canary3", "canary4", "5550666", "12 Canary Lane"})
        EXPECT_TRUE(note.contains(QLatin1String(word))) << word << qPrintable(note);
    EXPECT_EQ(found[u"Rides"_s].phones.size(), 1);
    EXPECT_EQ(found[u"Rides"_s].locations.value(0).phones.value(0).number, u"312-555-0102"_s);
    EXPECT_EQ(report->problems.kinds().value(0).count, 3) << "what was left out is counted";
    expectNoCanary(found);
}

TEST_F(Canary, IsInNothingThatComesOfTables) {
    write(u"tables/services.csv"_s, "id,organization_id,name,status,sw_notes,do_not_publish\n"
                                    "1,1,Rides,active,canary1,no\n2,1,Canary House,active,,yes\n");
    write(u"tables/organizations.csv"_s, "id,name,admin_notes,archived\n1,House,canary2,\n2,Alone,canary3,\n"
                                         "3,Canary Org,,\n");
    write(u"tables/phones.csv"_s, "id,service_id,number,back_line\n1,1,312-555-0100,312-555-0666\n"
                                  "2,9,312-555-0103,312-555-0666\n");
    write(u"tables/service_at_location.csv"_s, "id,service_id,location_id\n1,1,1\n");
    write(u"tables/locations.csv"_s,
          "id,location_type,latitude,longitude,hide_address\n1,physical,41.5550666,-88.1,1\n");
    write(u"tables/addresses.csv"_s, "id,location_id,address_1\n1,1,12 Canary Lane\n");
    auto organizations =
        write(u"tables/organizations.csv"_s,
              "id,name,admin_notes,archived,is_private\n1,House,canary2,,\n2,Alone,canary3,,\n"
              "3,Canary Org,,,yes\n");
    const auto found = servicesWith(QFileInfo(organizations).path());
    EXPECT_EQ(found.keys(), QStringList{u"Rides"_s});
    expectNoCanary(found);
}

TEST_F(Canary, WhatIsGoneIsNotOffered) {
    for (const char *flag :
         {"Deleted,Yes", "Archived,TRUE", "Deleted at,2024-03-01", "Closed,x", "Status,closed",
          "Status,Retired", "Status,Archived", "Status,defunct", "Agency Status,Inactive", "Is active?,No",
          "Expires,2020-01-01", "Expiration date,12/31/2019", "Valid until,31/12/2019", "Expired,Yes",
          "Vence,2020-01-01", "Fecha de vencimiento,31/12/2019"}) {
        const QByteArray heading = QByteArray(flag).split(',')[0], said = QByteArray(flag).split(',')[1];
        const auto found = servicesWith(
            write(u"%1.csv"_s.arg(QLatin1String(flag)),
                  "Name,Phone," + heading + "\n" + QByteArray(flag).replace(',', ' ') + ",312-555-0100," +
                      said + "\nOther " + QByteArray(flag).replace(',', ' ') + ",312-555-0101,\n"));
        const Service service = found[QString::fromUtf8(flag).replace(u',', u' ')];
        EXPECT_TRUE(service.status == ServiceStatus::Inactive || service.status == ServiceStatus::Defunct)
            << flag;
    }
    const auto found = servicesWith(write(u"services.json"_s, R"([
        {"id": "a1", "name": "A1", "status": "closed"}, {"id": "a2", "name": "A2", "status": "active", "deleted": true},
        {"id": "a3", "name": "A3", "status": "active", "archived_at": "2024-03-01T00:00:00Z"},
        {"id": "a4", "name": "A4", "status": "active", "organization": {"id": "o1", "name": "O", "is_active": "no"}},
        {"id": "a5", "name": "A5", "organization": {"id": "o2", "name": "P", "status": "Retired"}},
        {"id": "a6", "name": "A6", "status": "active", "archived": false, "deleted_at": null},
        {"id": "a7", "name": "A7 - CLOSED", "status": "active"}, {"id": "a8", "name": "A8", "expires": "2020-01-01"},
        {"id": "a9", "name": "A9", "status": "active", "expires": "2999-01-01"}])"));
    EXPECT_EQ(found[u"A9"_s].status, ServiceStatus::Active);
    for (const char *name : {"A1", "A2", "A3", "A4", "A5", "A7 - CLOSED", "A8"})
        EXPECT_EQ(found[QLatin1String(name)].status, ServiceStatus::Inactive) << name;
    EXPECT_EQ(found[u"A6"_s].status, ServiceStatus::Active);
    EXPECT_TRUE(saved(ServiceFile::Json, u"out.json"_s).contains("\"inactive\"")) << "never mended to active";
}

} // namespace
