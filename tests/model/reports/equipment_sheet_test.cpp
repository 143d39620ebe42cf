// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/equipment_sheet.h"

#include "model/medicines/medicine.h"
#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kEquipmentDay(2026, 5, 20);

class EquipmentSheetTest : public testing::Test {
protected:
    EquipmentSheetTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~EquipmentSheetTest() override { QLocale::setDefault(QLocale::c()); }

    EquipmentSheet read() {
        return *readEquipmentSheet(m_book.store(), u"911"_s,
                                   {kEquipmentDay, QTime(9, 30), QTimeZone("America/Chicago")});
    }
    QString html() { return equipmentSheetReport(read()).html.replace(QChar::Nbsp, u' '); }

    TemporaryBook m_book;
};

} // namespace

TEST_F(EquipmentSheetTest, OfTheSampleFamilyReadsAsItAlwaysDid) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kEquipmentDay}));
    expectGolden(u"reports/equipment_sheet.html"_s, equipmentSheetReport(read()).html);
}

TEST_F(EquipmentSheetTest, OfAnEmptyBookSaysThatNothingIsWritten) {
    EXPECT_TRUE(html().contains(u"<h1>Equipment</h1>"_s));
    EXPECT_TRUE(html().contains(u"Not written yet"_s));
    EXPECT_TRUE(html().contains(u"Emergency number here: 911"_s));
    EXPECT_EQ(revealedBy(read()).size(), 1);
}

TEST_F(EquipmentSheetTest, SaysWhereNobodyWroteWhatToDo) {
    m_book.add(Equipment{.name = u"Ventilator"_s});
    EXPECT_TRUE(html().contains(u"<b>If it stops working</b></td>"_s)) << qPrintable(html());
    EXPECT_TRUE(html().contains(u"Not written yet"_s));
}

TEST_F(EquipmentSheetTest, NumbersTheStepsAndNamesWhoWroteThemAndWhomToCall) {
    const Contact ana =
        m_book.add(Contact{.name = u"Ana"_s,
                           .role = u"Technician"_s,
                           .phones = {{.number = u"(312) 555-0191"_s}, {.number = u"(312) 555-0192"_s}},
                           .hours = u"day and night"_s});
    m_book.add(Equipment{.name = u"Ventilator"_s,
                         .supplier = ana.id,
                         .spare = u"in the hall"_s,
                         .whenItFails = u"Use the bag.\n\nCall Ana."_s,
                         .stepsBy = u"Ana"_s,
                         .stepsOn = QDate(2026, 3, 1),
                         .supplies = {{u"Filters"_s, {}, u"3"_s}}});
    const QString text = html();
    EXPECT_TRUE(text.contains(u"1. Use the bag.<br>2. Call Ana.</b><br>(written by Ana, March 1, 2026)"_s))
        << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Ana · Technician · (312) 555-0191, (312) 555-0192 · day and night"_s));
    EXPECT_TRUE(text.contains(u"Filters, 3 left"_s));
    EXPECT_TRUE(revealedBy(read()).contains(u"who brings and repairs it"_s));
}

TEST_F(EquipmentSheetTest, HasOxygenThatIsTickedAmongTheMedicinesAndNoMedicine) {
    m_book.add(Medicine{.kind = TreatmentKind::Oxygen,
                        .name = u"Oxygen at night"_s,
                        .dose = u"as on the tag"_s,
                        .times = {QTime(20, 30)},
                        .whenItFails = u"Use the tank"_s});
    m_book.add(Medicine{.name = u"Morphine"_s});
    const QString text = html();
    EXPECT_TRUE(text.contains(u"Use the tank"_s));
    EXPECT_TRUE(text.contains(u"as on the tag"_s));
    EXPECT_TRUE(text.contains(u"8:30 PM"_s));
    EXPECT_FALSE(text.contains(u"Morphine"_s));
}

TEST_F(EquipmentSheetTest, LeavesOutWhatIsNotUsedAnyMore) {
    m_book.add(Equipment{.name = u"Old pump"_s, .stoppedOn = kEquipmentDay.addDays(-1)});
    EXPECT_FALSE(html().contains(u"Old pump"_s));
}
