// SPDX-License-Identifier: GPL-3.0-or-later
// Phones that spreadsheets spoil, and cells with more than one.
#include "model/directory/service_table.h"
#include "tests/support/service_files_fixture.h"

using namespace Qt::StringLiterals;

namespace {

class SheetPhones : public ServiceFilesFixture {
protected:
    QStringList numbersOf(const QByteArray &cell) {
        const auto found = servicesWith(
            write(u"list.csv"_s, "Name,Phone,City\nRides,\"" + cell + "\",Troy\nMeals,312-555-0100,Troy\n"));
        QStringList numbers;
        for (const ServicePhone &phone : found[u"Rides"_s].phones)
            numbers.append(phone.number);
        return numbers;
    }
};

TEST_F(SheetPhones, WhatASpreadsheetTookForAQuantityIsNoPhoneAndIsTold) {
    for (const char *cell : {"5.558E+09", "3.12555E+9", "3,12555E+09"}) {
        *report = {};
        EXPECT_EQ(numbersOf(cell), QStringList()) << cell;
        EXPECT_EQ(report->problems.count(), 1) << cell;
    }
}

TEST_F(SheetPhones, AHeadingSaysWhatItsNumberIsFor) {
    const auto found = servicesWith(write(
        u"list.csv"_s, "Name,Main Phone,Intake Phone,AfterHoursPhone,Toll Free,TTY,Phone 2,Director Phone\n"
                       "Rides,312-555-0100,312-555-0101,312-555-0102,800-555-0103 (Spanish),312-555-0104,"
                       "312-555-0105,312-555-0106\nMeals,312-555-0110,,,,,,\n"));
    QStringList said;
    for (const ServicePhone &phone : found[u"Rides"_s].phones)
        said.append(phone.number.right(2) + u' ' + phone.type + u' ' + phone.description);
    EXPECT_EQ(said, (QStringList{u"00 voice "_s, u"01 voice Intake"_s, u"02 voice after hours"_s,
                                 u"03 voice Toll Free, Spanish"_s, u"04 textphone "_s, u"05 voice "_s}));
    EXPECT_EQ(found[u"Rides"_s].note, u"Director Phone: 312-555-0106"_s);
}

TEST_F(SheetPhones, AnAddressBesideItIsNoWordForAPhone) {
    for (const QByteArray &heading :
         {QByteArray("Phone/Email"), QByteArray("Phone / E-mail"), QByteArray("Phone or email"),
          QByteArray("Contact Phone/Website"), QByteArray("Teléfono/Correo electrónico"),
          QByteArray("Main Phone/Email")}) {
        const auto found = servicesWith(
            write(u"list.csv"_s,
                  "Name," + heading + ",City\nRides,708-555-0123 a@b.org,Troy\nMeals,708-555-0124,Troy\n"));
        EXPECT_EQ(found[u"Rides"_s].phones.value(0).description, QString()) << heading.constData();
        EXPECT_EQ(found[u"Rides"_s].phones.size(), 1) << heading.constData();
    }
}

TEST_F(SheetPhones, SomebodyWhoTakesPeopleInIsNoWayToApply) {
    const auto found =
        servicesWith(write(u"list.csv"_s, "Name,Phone,Intake Coordinator,Intake process\n"
                                          "Rides,312-555-0100,Ann Lee,Call first\nMeals,312-555-0101,,\n"));
    EXPECT_EQ(found[u"Rides"_s].applicationProcess, u"Call first"_s);
    EXPECT_EQ(found[u"Rides"_s].contacts.value(0).name, u"Ann Lee"_s);
}

TEST_F(SheetPhones, ARowThatStandsAColumnOffShowsNoFalsePhoneAndIsTold) {
    const auto found = servicesWith(
        write(u"list.csv"_s,
              "Name,Phone,Address,City\nRides,1 North St,Rivertown,\nMeals,312-555-0100,555-2000,Troy\n"
              "Rent,312-555-0101,2 Oak St,Troy\nHelp,Call 311,\"1200 5th Ave, 3\",Troy\n"));
    EXPECT_TRUE(found[u"Rides"_s].phones.isEmpty());
    EXPECT_TRUE(found[u"Rides"_s].locations.isEmpty());
    EXPECT_EQ(found[u"Rides"_s].note, u"Phone: 1 North St\nAddress: Rivertown"_s);
    EXPECT_EQ(found[u"Meals"_s].locations.value(0).address1, QString());
    EXPECT_EQ(found[u"Meals"_s].note, u"Address: 555-2000"_s);
    EXPECT_EQ(found[u"Meals"_s].phones.size(), 1);
    EXPECT_EQ(found[u"Rent"_s].note + found[u"Help"_s].note, QString());
    EXPECT_EQ(found[u"Help"_s].phones.size(), 1);
    EXPECT_EQ(report->problems.count(), 2);
}

TEST_F(SheetPhones, AnotherEndIsAnotherNumber) {
    EXPECT_EQ(numbersOf("555.8004/5"), (QStringList{u"555.8004"_s, u"555.8005"_s}));
    EXPECT_EQ(numbersOf("312-555-0100/1"), (QStringList{u"312-555-0100"_s, u"312-555-0101"_s}));
    EXPECT_EQ(numbersOf("312-555-0100 24/7").value(0), u"312-555-0100"_s);
}

TEST_F(SheetPhones, TwoNumbersOfADocumentAreNoLongOne) {
    servicesWith(write(u"services.json"_s, R"([{"id": "1", "name": "Rides", "status": "active",
        "phones": [{"id": "p", "number": "555-4003 / 555-4004"}, {"id": "q", "number": "555.8004/5"}]}])"));
    const auto pieces = book->serviceFinder().page({});
    const Service rides = **book->table<ServiceTable>().row(pieces->rows.first().key);
    EXPECT_EQ(rides.phones.size(), 2) << "the document stays as it came";
    const auto count = [this](const QString &words) { return *book->serviceFinder().count({.text = words}); };
    EXPECT_EQ(count(u"5554003"_s), 1);
    EXPECT_EQ(count(u"5554004"_s), 1);
    EXPECT_EQ(count(u"5558005"_s), 1);
    EXPECT_EQ(count(u"55540035554004"_s), 0);
}

} // namespace
