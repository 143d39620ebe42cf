// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/family_list.h"

#include "tests/support/sample_services.h"

#include <QLocale>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

ServiceList sampleList() {
    ServiceList list{.label = u"M., 3 West"_s,
                     .preparedBy = u"A. Kim, social work\n(312) 555-0100"_s,
                     .preparedOn = QDate(2026, 4, 1),
                     .hasCodes = true};
    list.items = {newItem(fullService()), newItem(fullService(u"Meals <b>"_s, u"m"_s))};
    list.items[0].why = {u"You have no car"_s, u"No tiene coche"_s};
    list.items[0].nextStep = {u"Call on Monday"_s, {}};
    list.items[1].need = ResourceCategory::Food;
    return list;
}

class FamilyListTest : public ::testing::Test {
protected:
    FamilyListTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~FamilyListTest() override { QLocale::setDefault(QLocale::c()); }
};

TEST_F(FamilyListTest, TellsWhyWhatToDoAndHowToReachEach) {
    Report report = familyListReport(sampleList());
    report.html.replace(QChar::Nbsp, u' '); // numbers are not broken
    for (const char *words : {"You have no car", "Call on Monday", "(312) 555-0183, ext. 5", "12 Oak Street",
                              "Mon-Wed", "from 0 to 21 years", "checked March 3, 2026, by phone, by AK",
                              "A. Kim, social work<br>(312) 555-0100"})
        EXPECT_TRUE(report.html.contains(QString::fromUtf8(words))) << words;
    EXPECT_TRUE(report.html.contains(u"Meals &lt;b&gt;"_s)) << "what people typed is escaped";
    EXPECT_LT(report.html.indexOf(u"Food"_s), report.html.indexOf(u"Getting there"_s)) << "by need";
    EXPECT_TRUE(report.footer.contains(u"April 1, 2026"_s));
}

TEST_F(FamilyListTest, SaysNothingOfTheFamily) {
    const ServiceList list = sampleList();
    const Report report = familyListReport(list);
    EXPECT_FALSE((report.html + report.footer + report.title).contains(u"3 West"_s));
    EXPECT_FALSE(familyListText(list).contains(u"3 West"_s));
}

TEST_F(FamilyListTest, GivesTheWorkersWordsInTheListsLanguage) {
    ServiceList list = sampleList();
    list.language = PrintLanguage::Spanish;
    const QString html = familyListReport(list).html;
    EXPECT_TRUE(html.contains(u"No tiene coche"_s));
    EXPECT_FALSE(html.contains(u"You have no car"_s));
    EXPECT_TRUE(html.contains(u"Call on Monday"_s)) << "better in the other language than not at all";
}

TEST_F(FamilyListTest, PhonesAreCodesWhereTheyAreWanted) {
    ServiceList list = sampleList();
    ASSERT_EQ(familyListReport(list).codes.size(), 2);
    EXPECT_EQ(familyListReport(list).codes[0].text, u"tel:+13125550183"_s);
    list.hasCodes = false;
    EXPECT_TRUE(familyListReport(list).codes.isEmpty());
}

TEST_F(FamilyListTest, ACodeDialsOneNumberThatCanBeCalled) {
    Service service{.name = u"Rides"_s,
                    .phones = {{.number = u"312-555-0101"_s, .type = u"fax"_s},
                               {.number = u"312-555-0102 / 312-555-0103"_s},
                               {.number = u"312-555-0104"_s}}};
    ServiceList list{.preparedOn = QDate(2026, 3, 14), .hasCodes = true};
    list.items = {newItem(service)};
    const Report report = familyListReport(list);
    ASSERT_EQ(report.codes.size(), 1);
    EXPECT_EQ(report.codes[0].text, u"tel:+13125550104"_s);
    EXPECT_TRUE(QString(report.html).replace(QChar::Nbsp, u' ').contains(u"312-555-0102 / 312-555-0103"_s));
    list.items.first().service.phones.prepend({.number = u"911"_s, .description = u"in an emergency"_s});
    EXPECT_EQ(familyListReport(list).codes.value(0).text, u"tel:+13125550104"_s);
    list.items.first().service.phones = service.phones.first(2);
    EXPECT_TRUE(familyListReport(list).codes.isEmpty());
}

TEST_F(FamilyListTest, SaysWhatIsStaleAndNothingInAProgramsMarks) {
    Service service{.name = u"Rides"_s, .description = u"Monday\\nFriday###COL###Sunday"_s};
    service.checks = {{QDate(2024, 1, 2), CheckedHow::Called, u"Ana"_s, u"They were rude"_s}};
    ServiceList list{.preparedOn = QDate(2026, 3, 14)};
    list.items = {newItem(service)};
    const QString html = familyListReport(list, FamilyListLength::Full).html;
    EXPECT_TRUE(html.contains(u"more than a year ago"_s));
    EXPECT_FALSE(html.contains(u"COL"_s) || html.contains(u"\\n"_s)) << qPrintable(html);
    EXPECT_FALSE(html.contains(u"rude"_s));
    list.items.first().service.checks.first().on = QDate(2026, 1, 2);
    EXPECT_FALSE(familyListReport(list, FamilyListLength::Full).html.contains(u"more than a year ago"_s));
}

TEST_F(FamilyListTest, NamesInCapitalsAreReadInOrdinaryCaseAndStayInTheBook) {
    Service service{.name = u"WIC NUTRITION PROGRAM"_s};
    service.organization.name = u"YMCA OF SAN DIEGO COUNTY"_s;
    service.locations = {{.address1 = u"4451 30TH ST"_s, .city = u"SAN DIEGO"_s, .state = u"CA"_s}};
    ServiceList list{.preparedOn = QDate(2026, 3, 14)};
    list.items = {newItem(service)};
    for (const QString &words : {familyListReport(list).html, familyListText(list)}) {
        EXPECT_TRUE(words.contains(u"WIC Nutrition Program (YMCA of San Diego County)"_s));
        EXPECT_TRUE(words.contains(u"4451 30th St, San Diego, CA"_s));
    }
    EXPECT_EQ(list.items[0].service.name, u"WIC NUTRITION PROGRAM"_s);
}

TEST_F(FamilyListTest, TheNeedThatFitsBestIsTheHeading) {
    Service service{.name = u"Rent assistance"_s, .description = u"We also give away food."_s};
    service.categories = {ResourceCategory::Food, ResourceCategory::Housing};
    EXPECT_EQ(newItem(service).need, ResourceCategory::Housing);
    service.name = u"Hope"_s;
    EXPECT_EQ(newItem(service).need, ResourceCategory::Food);
    EXPECT_EQ(newItem(Service{}).need, ResourceCategory::Other);
}

TEST_F(FamilyListTest, ShorterLeavesOutWhatTheServiceTellsOfItself) {
    const QString html = familyListReport(sampleList(), FamilyListLength::Shorter).html;
    EXPECT_FALSE(html.contains(u"A driver comes to the door."_s));
    EXPECT_TRUE(QString(html).replace(QChar::Nbsp, u' ').contains(u"(312) 555-0183"_s));
}

TEST_F(FamilyListTest, IsPlainTextForAMessage) {
    const QString text = familyListText(sampleList());
    EXPECT_TRUE(text.contains(u"Rides to the hospital (County Rides)"_s));
    EXPECT_TRUE(text.contains(u"Next step: Call on Monday"_s));
    EXPECT_FALSE(text.contains(u'<') && !text.contains(u"<b>"_s));
}

} // namespace
