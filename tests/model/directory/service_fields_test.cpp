// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_fields.h"

#include "model/directory/service_document.h"
#include "tests/support/sample_services.h"

#include <QLocale>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class ServiceFieldsTest : public ::testing::Test {
protected:
    ServiceFieldsTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~ServiceFieldsTest() override { QLocale::setDefault(QLocale::c()); }
};

TEST_F(ServiceFieldsTest, SayWhatPeopleRead) {
    Service service = fullService();
    EXPECT_EQ(textOf(service, ServiceField::Phones), u"(312) 555-0183, ext. 5"_s);
    EXPECT_EQ(textOf(service, ServiceField::Places), u"12 Oak Street, Joliet, IL 60431"_s);
    EXPECT_EQ(textOf(service, ServiceField::Ages), u"from 0 to 21 years"_s);
    EXPECT_EQ(textOf(service, ServiceField::Languages), u"Spanish"_s);
    EXPECT_TRUE(textOf(service, ServiceField::Hours).startsWith(u"Mon-Wed 9:00"_s));
    service.status = ServiceStatus::Unknown;
    EXPECT_EQ(textOf(service, ServiceField::Status), QString()) << "what nobody knows is not said";
}

TEST_F(ServiceFieldsTest, LanguagesAreNamesAndNoCodes) {
    const auto said = [](const QString &code, const QString &name) {
        return textOf(Service{.languages = {{code, name}}}, ServiceField::Languages);
    };
    EXPECT_EQ(said(u"es"_s, {}), u"Spanish"_s);
    EXPECT_EQ(said({}, u"es"_s), u"Spanish"_s);
    EXPECT_EQ(said(u"es"_s, u"es"_s), u"Spanish"_s);
    EXPECT_EQ(said({}, u"spa; EN-us"_s), u"Spanish, English"_s);
    EXPECT_EQ(said(u"es"_s, u"Espa\u00f1ol"_s), u"Espa\u00f1ol"_s) << "words of the source stay";
    EXPECT_EQ(said(u"tlh"_s, {}), u"tlh"_s);
}

TEST_F(ServiceFieldsTest, PhonesOfPlacesStandWithTheOthersOnce) {
    Service service = fullService();
    service.locations[0].phones = {
        service.phones[0], {.number = u"555-0199"_s, .type = u"fax"_s, .description = u"for papers"_s}};
    EXPECT_EQ(textOf(service, ServiceField::Phones), u"(312) 555-0183, ext. 5\n555-0199 (fax), for papers"_s);
}

TEST_F(ServiceFieldsTest, SayWhenAndHowItWasChecked) {
    Service service = fullService();
    EXPECT_EQ(lastCheckText(service), u"checked March 3, 2026, by phone, by AK"_s);
    service.assuredOn = QDate(2026, 5, 1);
    service.assuredBy = u"211"_s;
    EXPECT_EQ(lastCheckText(service), u"checked May 1, 2026, by 211"_s) << "whichever is newer";
    service.assuredBy = u"ann@211.example"_s;
    EXPECT_EQ(lastCheckText(service), u"checked May 1, 2026, by its source"_s) << "nobody's address";
    service.checks.clear();
    service.assuredOn.reset();
    EXPECT_EQ(lastCheckText(service), u"not checked yet"_s);
}

TEST_F(ServiceFieldsTest, TellWhatChangedAndKeepItAsHistory) {
    const Service before = fullService();
    Service after = before;
    after.phones[0].number = u"(312) 555-0100"_s;
    after.note = u"not for people to read"_s;
    const Service kept = withHistory(before, after, QDate(2026, 6, 1));
    ASSERT_EQ(kept.changes.size(), 1);
    EXPECT_EQ(kept.changes[0], (ServiceChange{QDate(2026, 6, 1),
                                              ServiceField::Phones,
                                              u"(312) 555-0183, ext. 5"_s,
                                              u"(312) 555-0100, ext. 5"_s,
                                              {}}));
    EXPECT_TRUE(withHistory(before, before, QDate(2026, 6, 1)).changes.isEmpty());
}

TEST_F(ServiceFieldsTest, TakingAFieldTakesItWholeAndNothingElse) {
    const Service from = fullService();
    for (int i = 0; i < kServiceFieldCount; ++i) {
        const auto field = ServiceField(i);
        Service into{.id = from.id};
        takeField(into, from, field);
        EXPECT_EQ(textOf(into, field), textOf(from, field)) << i;
        for (const ServiceDifference &difference : differences(Service{.id = from.id}, into)) {
            const bool isOfPlace =
                field == ServiceField::GettingThere || field == ServiceField::Accessibility;
            EXPECT_EQ(difference.field, isOfPlace ? ServiceField::Places : field) << i;
        }
        EXPECT_TRUE(differences(into, readService(writeService(into))).isEmpty())
            << "it can be written: " << i;
    }
}

TEST_F(ServiceFieldsTest, EachHasANameOfItsOwn) {
    QStringList names;
    for (int i = 0; i < kServiceFieldCount; ++i)
        names.append(nameOf(ServiceField(i)));
    EXPECT_FALSE(names.contains(QString()));
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST(PhoneText, WordsThatLeadToANumberStandBeforeIt) {
    EXPECT_EQ(phoneText({.number = u"741741"_s, .type = u"text"_s, .description = u"Text HOME to"_s}),
              u"Text HOME to 741741"_s);
    EXPECT_EQ(phoneText({.number = u"741741"_s, .type = u"text"_s, .description = u"Envíe HOLA al"_s}),
              u"Envíe HOLA al 741741"_s);
    EXPECT_EQ(phoneText({.number = u"555-0100"_s, .description = u"Front desk"_s}),
              u"555-0100, Front desk"_s);
}

} // namespace
