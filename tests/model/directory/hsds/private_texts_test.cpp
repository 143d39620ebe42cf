// SPDX-License-Identifier: GPL-3.0-or-later
// What words inside a cell or a text keep from the public.
#include "model/directory/hsds/private_texts.h"

#include "model/directory/hsds/private_words.h"
#include "model/directory/hsds/staff_heading.h"
#include "tests/support/canary_fixture.h"

using namespace Qt::StringLiterals;

namespace {

class PrivateTexts : public Canary {};

TEST_F(PrivateTexts, PhonesOfTheStaffInACellAreNotShown) {
    const std::pair<const char *, int> cells[] = {{"312-555-0100, 312-555-0666 (staff only)", 1},
                                                  {"Private: 312-555-0666", 0},
                                                  {"312-555-0666 (unlisted, do not give out)", 0},
                                                  {"staff: 312-555-0666; public: 312-555-0100", 1},
                                                  {"312-555-0666 (do not share)", 0},
                                                  {"312-555-0100 / back line 312-555-0666", 1},
                                                  {"312-555-0666 (police only)", 0},
                                                  {"312-555-0666 (uso interno)", 0},
                                                  {"Privado: 312-555-0666", 0},
                                                  {"312-555-0666 (no publicar)", 0},
                                                  {"312-555-0100 (confidential hotline)", 1},
                                                  {"312-555-0100 (private insurance line)", 1},
                                                  {"312-555-0100 (social worker)", 1},
                                                  {"312-555-0100 (not for emergencies)", 1},
                                                  {"312-555-0100 (staff speak Spanish)", 1}};
    for (const auto &[cell, count] : cells) {
        const auto found = servicesWith(
            write(u"list.csv"_s, "Name,Phone,City\nRides,\"" + QByteArray(cell) + "\",Troy\nMeals,,Troy\n"));
        EXPECT_EQ(found[u"Rides"_s].phones.size(), count) << cell;
        EXPECT_EQ(found[u"Rides"_s].note.contains(u"0666"_s), QByteArray(cell).contains("0666"))
            << cell << qPrintable(found[u"Rides"_s].note);
        expectNoCanary(found);
        book.~TemporaryBook();
        new (&book) TemporaryBook;
    }
}

TEST_F(PrivateTexts, PhonesOfADocumentSayItInTheirDescriptionOrType) {
    const auto found =
        servicesWith(write(u"services.json"_s, R"json([{"id": "1", "name": "Rides", "status": "active",
        "phones": [{"id": "a", "number": "312-555-0100"}, {"id": "b", "number": "312-555-0666", "description": "Private line"},
                   {"id": "c", "number": "312-555-0666", "type": "internal"}, {"id": "d", "number": "312-555-0666 (staff only)"},
                   {"id": "e", "number": "staff: 312-555-0666; public: 312-555-0101"}],
        "contacts": [{"id": "k", "name": "Desk", "phones": [{"id": "f", "number": "312-555-0666", "description": "unlisted"}]}],
        "service_at_locations": [
            {"id": "s", "location": {"id": "l", "status": "private", "location_type": "physical", "name": "Canary Hall",
             "addresses": [{"id": "m", "address_1": "1 Canary St"}]}},
            {"id": "t", "location": {"id": "n", "location_type": "physical", "latitude": 41.5550666, "longitude": -88.1,
             "addresses": [{"id": "o", "address_1": "12 Canary Lane (confidential location)", "city": "Canaryville"}]}},
            {"id": "u", "location": {"id": "p", "location_type": "physical", "latitude": 41.5550666, "longitude": -88.1,
             "addresses": [{"id": "q", "address_1": "Confidential location", "city": "Joliet"}]}},
            {"id": "v", "location": {"id": "w", "location_type": "physical",
             "addresses": [{"id": "x", "address_1": "9 Hidden Valley Rd", "city": "Joliet"}]}}]}])json"));
    const Service rides = found[u"Rides"_s];
    ASSERT_EQ(rides.phones.size(), 2) << qPrintable(rides.note);
    EXPECT_TRUE(rides.phones[1].number.contains(u"0101"_s));
    EXPECT_TRUE(rides.note.contains(u"12 Canary Lane"_s)) << qPrintable(rides.note);
    EXPECT_TRUE(rides.note.contains(u"1 Canary St"_s));
    QStringList shown;
    for (const ServiceLocation &location : rides.locations)
        shown.append(location.address1 + location.city);
    EXPECT_TRUE(shown.contains(u"Confidential locationJoliet"_s)) << qPrintable(shown.join(u"|"_s));
    EXPECT_TRUE(shown.contains(u"9 Hidden Valley RdJoliet"_s));
    expectNoCanary(found);
}

TEST_F(PrivateTexts, TablesSayItJustSo) {
    write(u"tables/services.csv"_s, "id,organization_id,name,status,description\n"
                                    "1,1,Rides,active,\"To the door. [internal: ask for canary1]\"\n");
    write(u"tables/organizations.csv"_s, "id,name\n1,House\n");
    write(u"tables/service_at_locations.csv"_s, "id,service_id,location_id\n1,1,1\n2,1,2\n");
    write(u"tables/locations.csv"_s, "id,location_type,status\n1,physical,private\n2,physical,\n");
    write(u"tables/addresses.csv"_s, "id,location_id,address_1\n1,1,12 Canary Lane\n2,2,7 Elm St\n");
    const QString phones =
        write(u"tables/phones.csv"_s, "id,service_id,number,description\n1,1,312-555-0100,\n"
                                      "2,1,312-555-0666,staff only\n");
    const auto found = servicesWith(QFileInfo(phones).path());
    const Service rides = found[u"Rides"_s];
    EXPECT_EQ(rides.phones.size(), 1);
    EXPECT_EQ(rides.description, u"To the door."_s);
    for (const char *kept : {"0666", "12 Canary Lane", "canary1"})
        EXPECT_TRUE(rides.note.contains(QLatin1String(kept))) << kept << qPrintable(rides.note);
    expectNoCanary(found);
}

TEST_F(PrivateTexts, AnAddressThatSaysItIsHiddenWithAllThatTellsThePlace) {
    const auto found = servicesWith(
        write(u"list.csv"_s,
              "Name,Phone,Address,City,State,ZIP,Latitude,Longitude,Directions\n"
              "Shelter,312-555-0100,12 Canary Lane (confidential location),Canaryville,IL,60601,"
              "41.5550666,-88.1,behind the canary\n"
              "Refugio,312-555-0101,\"12 Canary Lane, no divulgar\",Canaryville,IL,60601,,,\n"
              "House,312-555-0102,Confidential location,Joliet,IL,60431,41.5550666,-88.1,\n"
              "Meals,312-555-0103,\"100 Private Drive (private entrance)\",Aurora,IL,60505,41.7,-88.3,\n"));
    EXPECT_TRUE(found[u"Shelter"_s].locations.isEmpty());
    EXPECT_TRUE(found[u"Refugio"_s].locations.isEmpty());
    EXPECT_TRUE(found[u"Shelter"_s].note.contains(u"12 Canary Lane"_s));
    EXPECT_EQ(found[u"House"_s].locations.value(0).city, u"Joliet"_s);
    EXPECT_FALSE(found[u"House"_s].locations.value(0).latitude);
    EXPECT_TRUE(found[u"Meals"_s].locations.value(0).latitude);
    expectNoCanary(found);
}

/// "shown|kept"
QString parted(const QString &text) {
    const PublicText found = publicTextOf(text);
    return found.shown + u'|' + found.kept.join(u'+');
}

TEST(PublicTexts, LeaveOutWhatIsMarked) {
    const std::pair<QString, QString> texts[] = {
        {u"To the door. [internal: ask for Ann]"_s, u"To the door.|[internal: ask for Ann]"_s},
        {u"[INTERNAL - slow to answer] Rides"_s, u"Rides|[INTERNAL - slow to answer]"_s},
        {u"Rides (staff only: ask for Ann) daily"_s, u"Rides  daily|(staff only: ask for Ann)"_s},
        {u"Meals. STAFF ONLY: ask for Ann. She knows."_s, u"Meals.|STAFF ONLY: ask for Ann. She knows."_s},
        {u"Meals daily STAFF ONLY: ask for Ann\nFree"_s, u"Meals daily \nFree|STAFF ONLY: ask for Ann"_s},
        {u"STAFF ONLY: ask for Ann\nMeals"_s, u"Meals|STAFF ONLY: ask for Ann"_s},
        {u"Meals\nInternal note: slow\nDaily"_s, u"Meals\n\nDaily|Internal note: slow"_s},
        {u"Meals. Ask for Ann (staff only). Daily."_s, u"Meals. Daily.|Ask for Ann (staff only)."_s},
        {u"Meals. Do not share with families: closed soon"_s,
         u"Meals.|Do not share with families: closed soon"_s},
        {u"Comidas. [uso interno: pida por Ana]"_s, u"Comidas.|[uso interno: pida por Ana]"_s},
        {u"Comidas. SÓLO PERSONAL: pida por Ana"_s, u"Comidas.|SÓLO PERSONAL: pida por Ana"_s},
        {u"Comidas. Nota interna: lenta"_s, u"Comidas.|Nota interna: lenta"_s},
        {u"INTERNAL USE ONLY: call Ann PUBLIC: come in"_s, u"PUBLIC: come in|INTERNAL USE ONLY: call Ann"_s}};
    for (const auto &[text, said] : texts)
        EXPECT_EQ(parted(text), said) << qPrintable(text);
}

TEST(PublicTexts, StayWholeWhereNothingIsMarked) {
    for (const QString &text :
         {u"Private insurance is accepted (private rooms)."_s, u"Staff: 5 nurses, 2 doctors."_s,
          u"Clinic (internal medicine, pediatrics)"_s, u"Private: 20 rooms; shared: 10 rooms"_s,
          u"Free and confidential: call any time."_s, u"Not for: adults over 65"_s, u"Women only: Tuesdays"_s,
          u"Members only (adults only)"_s, u"Our staff only speak English."_s, u"Do not share your food."_s,
          u"Personal: cuidado en casa"_s, u"[private pay]"_s, u"(staff on site)"_s,
          u"Internal medicine - adults"_s})
        EXPECT_EQ(parted(text), text + u'|') << qPrintable(text);
}

TEST(PublicTexts, ThatHoldMoreAreNeverPassedOver) {
    for (const char *text :
         {"TEAM ONLY: gate code 12", "Team notes: x", "AGENCY USE ONLY: x", "Advocates only: x",
          "Workers only: x", "Case worker remarks: x", "Caseworker notes: x", "Office comments: x",
          "Admin remarks: x", "Info for the team: x", "Notes to our workers: x", "Solo equipo: x",
          "(Exclusivo para el equipo)", "Notas del equipo: x", "No imprimir: x",
          "Administrative use only: x"}) {
        EXPECT_FALSE(publicTextOf(QString::fromUtf8(text)).kept.isEmpty()) << text;
        EXPECT_TRUE(mayHoldPrivateWords(text)) << text;
    }
    for (const char *label :
         {"Dispatch only", "Providers only", "professionals only", "Partners only", "hospital use only",
          "Off the record", "Non-public", "Home phone", "home cell", "solo policia"}) {
        EXPECT_TRUE(isPrivateLabel(QString::fromUtf8(label))) << label;
        EXPECT_TRUE(mayHoldPrivateWords(label)) << label;
    }
    for (const char *place : {"12 Oak St (location not disclosed)", "address not listed",
                              "address not published", "(no dar)", "direccion reservada"}) {
        EXPECT_TRUE(saysHiddenPlace(QString::fromUtf8(place))) << place;
        EXPECT_TRUE(mayHoldPrivateWords(place)) << place;
    }
    for (const char *status :
         {"pending review", "under review", "in review", "awaiting approval", "not approved", "rejected",
          "suppressed", "oculto", "borrador", "rechazada", "pendiente de revision"}) {
        EXPECT_TRUE(isHiddenStatus(QString::fromUtf8(status))) << status;
        EXPECT_TRUE(mayHoldPrivateWords(status)) << status;
    }
}

TEST(PublicTexts, ThatMayHoldMoreAreSeenQuickly) {
    EXPECT_TRUE(mayHoldPrivateWords("Meals\\nSTAFF ONLY: x"));
    EXPECT_TRUE(mayHoldPrivateWords("x (Do Not share)"));
    EXPECT_TRUE(mayHoldPrivateWords("[INTERNAL: x]"));
    EXPECT_FALSE(mayHoldPrivateWords("Free meals for all until Tuesday, open to the public"));
    EXPECT_FALSE(mayHoldPrivateWords(""));
}

} // namespace
