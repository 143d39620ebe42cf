// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/emergency_sheet.h"

#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kSheetDay(2026, 5, 20);

class EmergencySheetTest : public testing::Test {
protected:
    EmergencySheetTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~EmergencySheetTest() override { QLocale::setDefault(QLocale::c()); }

    EmergencySheet read() {
        return *readEmergencySheet(m_book.store(), u"911"_s,
                                   {kSheetDay, QTime(9, 30), QTimeZone("America/Chicago")});
    }
    QString html(EmergencySections sections = kAllEmergencySections) {
        return emergencyReport(read(), sections, EmergencyLength::Roomy).html;
    }

    TemporaryBook m_book;
};

} // namespace

TEST_F(EmergencySheetTest, OfTheSampleFamilyReadsAsItAlwaysDid) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kSheetDay}));
    expectGolden(u"reports/emergency_sheet.html"_s, html());
}

TEST_F(EmergencySheetTest, OfAnEmptyBookSaysWhatIsNotWritten) {
    const QString text = html();
    EXPECT_EQ(text.count(u"Not written yet"_s), 6); // no list reads as "none"
    EXPECT_FALSE(text.contains(u"None known"_s));
    EXPECT_TRUE(text.contains(u"Nobody has written that they looked through this sheet."_s));
}

TEST_F(EmergencySheetTest, SaysWhoSaidThatThereIsNone) {
    m_book.add(KeyFact{.isNone = true, .saidBy = u"Dr. Osei"_s, .saidOn = QDate(2026, 3, 3)});
    EXPECT_TRUE(html().contains(u"None known (Dr. Osei, March 3, 2026)"_s));
}

TEST_F(EmergencySheetTest, TellsThePlansOfTheTeamFromThoseOfTheFamily) {
    m_book.add(KeyFact{.kind = KeyFactKind::Plan, .what = u"The tube falls out"_s, .detail = u"Cover it"_s});
    const QString own = html();
    EXPECT_TRUE(own.contains(u"What we do at home (no clinician wrote this)"_s));
    EXPECT_GT(own.indexOf(u"The tube falls out"_s), own.indexOf(u"no clinician wrote this"_s));
    m_book.add(
        KeyFact{.kind = KeyFactKind::Plan, .what = u"A seizure"_s, .saidBy = u"Rosa"_s, .isFromTeam = true});
    const QString both = html();
    EXPECT_LT(both.indexOf(u"A seizure"_s), both.indexOf(u"no clinician wrote this"_s));
}

TEST_F(EmergencySheetTest, TellsWhatHasChangedSinceSomebodyLookedThroughIt) {
    const Medicine medicine = m_book.add(Medicine{.name = u"Morphine"_s, .dose = u"5 mL"_s});
    m_book.add(PaperReview{.paper = kEmergencyPaper,
                           .lookedThroughBy = u"Dr. Osei"_s,
                           .on = kSheetDay.addDays(-3),
                           .lookAgainOn = kSheetDay.addMonths(6),
                           .items = read().items});
    EXPECT_TRUE(html().contains(u"looked through by Dr. Osei"_s));
    EXPECT_FALSE(html().contains(u"Changed since then"_s));
    Medicine after = medicine;
    after.dose = u"7 mL"_s;
    ASSERT_TRUE(m_book->apply({{}, {replacing(medicine, after), adding(KeyFact{.what = u"Latex"_s})}}));
    EXPECT_TRUE(html().contains(u"Changed since then: 1 "_s)) << qPrintable(html());
    EXPECT_EQ(changesBetween(read().review->items, read().items).size(), 2);
}

TEST_F(EmergencySheetTest, AsksForAnInterpreterAndSaysWhereTheImmunizationRecordIs) {
    EXPECT_FALSE(html().contains(u"interpreter"_s));
    EXPECT_FALSE(html().contains(u"Immunization"_s));
    m_book.add(Child{.name = u"Emi"_s, .needsInterpreter = true, .immunizationsAt = u"Blue folder"_s});
    EXPECT_TRUE(html().contains(u"please bring an interpreter"_s));
    EXPECT_TRUE(html().contains(u"Immunization record: Blue folder"_s));
}

TEST_F(EmergencySheetTest, RevealsOnlyWhatIsChosenAndWritten) {
    m_book.add(Medicine{.name = u"Canary"_s});
    m_book.add(KeyFact{.kind = KeyFactKind::Diagnosis, .what = u"Sparrow"_s});
    EXPECT_TRUE(revealedBy(read(), kAllEmergencySections).contains(u"the medicines"_s));
    const EmergencySections none;
    EXPECT_FALSE(revealedBy(read(), none).contains(u"the medicines"_s));
    EXPECT_FALSE(revealedBy(read(), none).contains(u"the diagnoses"_s));
    EXPECT_FALSE(html(none).contains(u"Canary"_s));
    EXPECT_FALSE(html(none).contains(u"Sparrow"_s));
    EXPECT_TRUE(html(EmergencySection::Medicines).contains(u"Canary"_s));
}
