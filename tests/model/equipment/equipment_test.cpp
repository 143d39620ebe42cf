// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equipment/equipment_table.h"
#include "model/equipment/equipment_text.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

using What = EquipmentChange::What;

class EquipmentTest : public testing::Test {
protected:
    EquipmentTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~EquipmentTest() override { QLocale::setDefault(QLocale::c()); }

    static QStringList changesOf(const Equipment &equipment) {
        QStringList texts;
        for (const EquipmentChange &change : equipment.changes)
            texts.append(change.on.toString(Qt::ISODate) + u' ' + changeText(equipment, change));
        return texts;
    }
};

} // namespace

TEST_F(EquipmentTest, ComesBackFromTheBookAsItWasWritten) {
    TemporaryBook book;
    const Contact ana = book.add(Contact{.name = u"Ana"_s});
    Equipment machine{.kind = EquipmentKind::Oxygen,
                      .name = u"Oxygen"_s,
                      .size = u"machine"_s,
                      .settings = u"as on the tag"_s,
                      .settingsOn = QDate(2026, 3, 1),
                      .purpose = u"Breathing"_s,
                      .use = u"at night"_s,
                      .isUsedDaily = true,
                      .prescriber = ana.id,
                      .supplier = ana.id,
                      .supplierWords = u"day and night"_s,
                      .spare = u"in the hall"_s,
                      .whenItFails = u"Use the tank.\nCall Ana."_s,
                      .stepsBy = u"Ana"_s,
                      .stepsOn = QDate(2026, 3, 2),
                      .notes = u"loud"_s,
                      .startedOn = QDate(2026, 2, 1),
                      .stoppedOn = QDate(2026, 4, 1),
                      .whyStopped = u"a new one came"_s,
                      .supplies = {{u"Tubes"_s, QDate(2026, 5, 1), u"12"_s}, {u"Masks"_s}}};
    machine.changes = {{QDate(2026, 3, 3), What::Refilled, u"Tubes"_s, u"12"_s, {}},
                       {QDate(2026, 3, 4), What::Replaced, {}, u"by Ana"_s, u"it leaked"_s}};
    book.add(machine);
    book.reopen();
    EXPECT_EQ(*book->table<EquipmentTable>().all(), QList<Equipment>{machine});
    ASSERT_TRUE(book->apply({{}, {removing(machine)}}));
    EXPECT_TRUE(book->table<EquipmentTable>().all()->isEmpty());
    EXPECT_TRUE(book->check());
}

TEST_F(EquipmentTest, TellsWhatChangedWhenInWords) {
    Equipment tube{.name = u"G-tube"_s, .size = u"12"_s, .startedOn = QDate(2025, 1, 2)};
    tube = withHistory(std::nullopt, tube, QDate(2026, 3, 1), {}, {});
    Equipment after = tube;
    after.size = u"14"_s;
    after.stoppedOn = QDate(2026, 3, 9);
    after = withHistory(tube, after, QDate(2026, 3, 8), u"she grew"_s, {});
    after.changes.append({QDate(2026, 3, 8), What::Replaced, {}, u"at the clinic"_s, {}});
    after.changes.append({QDate(2026, 3, 8), What::Replaced, {}, {}, {}});
    after.changes.append({QDate(2026, 3, 8), What::Refilled, u"Extensions"_s, u"6"_s, {}});
    after.changes.append({QDate(2026, 3, 8), What::Refilled, u"Extensions"_s, {}, {}});
    EXPECT_EQ(changesOf(after),
              (QStringList{u"2025-01-02 In use from this day: G-tube"_s,
                           u"2026-03-08 Model or size: from \"12\" to \"14\". Why: she grew"_s,
                           u"2026-03-09 Last day: March 9, 2026. Why: she grew"_s,
                           u"2026-03-08 Changed for a new one: at the clinic"_s,
                           u"2026-03-08 Changed for a new one"_s, u"2026-03-08 Extensions refilled, 6 left"_s,
                           u"2026-03-08 Extensions refilled"_s}));
}

TEST_F(EquipmentTest, ReadsInOneRowWithoutWhatIsBlank) {
    Equipment machine{.name = u"Pump"_s};
    EXPECT_EQ(equipmentText(machine), QString());
    machine.settings = u"as on the card"_s;
    machine.settingsOn = QDate(2026, 3, 1);
    machine.isUsedDaily = true;
    EXPECT_EQ(equipmentText(machine), u"as on the card (since March 1, 2026), every day"_s);
}

TEST_F(EquipmentTest, KnowsWhoBringsItAlsoWhenThatIsNobodyOfTheTeam) {
    const Contact ana{.name = u"Ana"_s, .phones = {{.number = u"(312) 555-0191"_s}}};
    Equipment pump{.supplier = ana.id, .supplierWords = u"day and night"_s};
    EXPECT_EQ(supplierText(pump, supplierOf(pump, {ana})), u"Ana, (312) 555-0191 · day and night"_s);
    pump.supplier.reset();
    EXPECT_EQ(supplierText(pump, supplierOf(pump, {ana})), u"day and night"_s);
}

TEST_F(EquipmentTest, TellsOfASupplyHowManyAreLeftAndUntilWhen) {
    EXPECT_EQ(supplyText({u"Tubes"_s}), u"Tubes"_s);
    EXPECT_EQ(supplyText({u"Tubes"_s, QDate(2026, 5, 3), u"12"_s}),
              u"Tubes, 12 left, runs out on May 3, 2026"_s);
}

TEST_F(EquipmentTest, WhatIsUsedDailyStandsFirstAndWhatIsOverDoesNotStandThere) {
    const Equipment chair{.name = u"Chair"_s};
    const Equipment pump{.name = u"Pump"_s, .isUsedDaily = true};
    const Equipment old{.name = u"Old"_s, .stoppedOn = QDate(2026, 3, 1)};
    EXPECT_EQ(equipmentInUse({chair, old, pump}, QDate(2026, 3, 2)), (QList<Equipment>{pump, chair}));
}
