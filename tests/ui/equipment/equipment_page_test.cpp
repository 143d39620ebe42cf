// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/equipment_page.h"

#include "model/careteam/contact.h"
#include "model/medicines/medicine.h"
#include "model/papers/paper_id.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/equipment/equipment_editor.h"
#include "ui/equipment/equipment_sheets.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

using What = EquipmentChange::What;

class EquipmentPageTest : public PageFixture {
protected:
    EquipmentPageTest() { showAndWait(page); }

    QList<Equipment> equipment() { return *book->table<EquipmentTable>().all(); }
    EquipmentEditor *editor() { return dialog<EquipmentEditor>(&page); }
    Equipment tube() {
        Equipment tube{.kind = EquipmentKind::LineOrTube,
                       .name = u"G-tube"_s,
                       .size = u"12"_s,
                       .settings = u"slow"_s,
                       .settingsOn = QDate(2026, 1, 2),
                       .whenItFails = u"Cover it."_s,
                       .supplies = {{u"Extensions"_s, QDate(2026, 3, 20), u"2"_s}}};
        return book.add(withHistory(std::nullopt, tube, QDate(2026, 1, 2), {}, {}));
    }

    EquipmentPage page{context};
    QAbstractItemModelTester tester{find<QAbstractItemView>(&page, "list")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(EquipmentPageTest, TabGoesThroughTheFormAndComesBackToItsFirstField) {
    click(&page, "add");
    ASSERT_TRUE(find(editor(), "name")->hasFocus());
    QStringList stops;
    do {
        stops.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget()->objectName() != u"name"_s && stops.size() < 30);
    EXPECT_EQ(stops, QStringList({u"name"_s, u"kind"_s, u"size"_s, u"settings"_s, u"date"_s, u"pickDate"_s,
                                  u"use"_s, u"usedDaily"_s, u"rescueGroup"_s, u"suppliesGroup"_s,
                                  u"restGroup"_s, u"cancel"_s, u"save"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"save"_s);
}

TEST_F(EquipmentPageTest, WritesDownHowItIsSetAndWhatToDoIfItStopsWorking) {
    const Contact ana = book.add(
        Contact{.name = u"Ana"_s, .role = u"Technician"_s, .phones = {{.number = u"(312) 555-0191"_s}}});
    click(&page, "add");
    type(editor(), "name", u"Ventilator"_s);
    type(editor(), "size", u"small"_s);
    type(editor(), "settings", u"as on the card"_s);
    type(editor(), "settingsOn", u"3/2/2026"_s);
    QTest::keyClick(find(editor(), "usedDaily"), Qt::Key_Space);
    click(editor(), "rescueGroup");
    type(editor(), "whenItFails", u"Use the bag."_s);
    type(editor(), "stepsBy", u"Rosa"_s);
    type(editor(), "stepsOn", u"3/3/2026"_s);
    type(editor(), "spare", u"in the hall"_s);
    click(editor(), "suppliesGroup");
    choose(editor(), "supplier", u"Ana, Technician"_s);
    click(find(editor(), "supplies"), "addRow");
    type(find(editor(), "supplies"), "what", u"filters"_s);
    type(find(editor(), "supplies"), "runsOutOn", u"4/1/2026"_s);
    type(find(editor(), "supplies"), "left", u"3"_s);
    click(editor(), "save");
    ASSERT_EQ(equipment().size(), 1);
    const Equipment saved = equipment()[0];
    EXPECT_EQ(saved.settings, u"as on the card"_s);
    EXPECT_EQ(saved.settingsOn, QDate(2026, 3, 2));
    EXPECT_TRUE(saved.isUsedDaily);
    EXPECT_EQ(saved.supplier, ana.id);
    EXPECT_EQ(saved.supplies, (QList<Supply>{{u"filters"_s, QDate(2026, 4, 1), u"3"_s}}));
    ASSERT_EQ(saved.changes.size(), 1);
    for (const auto &text : {u"as on the card (since March 2, 2026)"_s, u"Use the bag."_s,
                             u"Steps written by Rosa, March 3, 2026"_s, u"in the hall"_s, u"(312) 555-0191"_s,
                             u"filters, 3 left, runs out on April 1, 2026"_s})
        EXPECT_TRUE(says(&page, text)) << qPrintable(text);
    history.undo();
    EXPECT_TRUE(equipment().isEmpty());
}

TEST_F(EquipmentPageTest, AsksForTheDayAndTheReasonOnceSomethingChanges) {
    tube();
    click(&page, "edit");
    EXPECT_FALSE(find(editor(), "whyChanged")->isVisible());
    type(editor(), "settings", u"faster"_s);
    EXPECT_TRUE(find(editor(), "whyChanged")->isVisible());
    type(editor(), "changedOn", u"3/12/2026"_s);
    type(editor(), "whyChanged", u"she is hungry"_s);
    click(editor(), "save");
    const Equipment saved = equipment().value(0);
    EXPECT_EQ(saved.settingsOn, QDate(2026, 3, 12)) << "the day of the old settings is not that of the new";
    EXPECT_EQ(saved.changes.last(), (EquipmentChange{QDate(2026, 3, 12), What::Settings, u"slow"_s,
                                                     u"faster"_s, u"she is hungry"_s}));
}

TEST_F(EquipmentPageTest, NewStepsHaveANewDay) {
    tube();
    click(&page, "edit");
    click(editor(), "rescueGroup");
    type(editor(), "whenItFails", u"Cover it and call."_s);
    click(editor(), "save");
    EXPECT_EQ(equipment().value(0).stepsOn, clock.today());
}

TEST_F(EquipmentPageTest, NotesThatATubeWasChangedOnADayAndItsNewSize) {
    const Equipment before = tube();
    click(&page, "replaced");
    auto *sheet = dialog<EquipmentReplacedSheet>(&page);
    type(sheet, "day", u"3/10/2026"_s);
    type(sheet, "size", u"14"_s);
    type(sheet, "note", u"at the clinic"_s);
    click(sheet, "save");
    const Equipment after = equipment().value(0);
    EXPECT_EQ(after.size, u"14"_s);
    EXPECT_EQ(after.changes.mid(1),
              (QList<EquipmentChange>{{QDate(2026, 3, 10), What::Replaced, {}, u"at the clinic"_s, {}},
                                      {QDate(2026, 3, 10), What::Size, u"12"_s, u"14"_s, {}}}));
    EXPECT_TRUE(says(&page, u"Changed for a new one: at the clinic"_s));
    history.undo();
    EXPECT_EQ(equipment(), QList<Equipment>{before});
}

TEST_F(EquipmentPageTest, NotesNewSettingsWithTheirDay) {
    tube();
    click(&page, "settings");
    auto *sheet = dialog<EquipmentSettingsSheet>(&page);
    type(sheet, "settings", u"at night only"_s);
    type(sheet, "from", u"3/11/2026"_s);
    click(sheet, "save");
    EXPECT_EQ(equipment().value(0).settings, u"at night only"_s);
    EXPECT_EQ(equipment().value(0).settingsOn, QDate(2026, 3, 11));
    EXPECT_EQ(equipment().value(0).changes.last().before, u"slow"_s);
}

TEST_F(EquipmentPageTest, NotesARefillAndHowManyThereAreNow) {
    tube();
    click(&page, "refill0");
    auto *sheet = dialog<EquipmentRefillSheet>(&page);
    type(sheet, "left", u"20"_s);
    type(sheet, "runsOutOn", u"5/1/2026"_s);
    click(sheet, "save");
    EXPECT_EQ(equipment().value(0).supplies, (QList<Supply>{{u"Extensions"_s, QDate(2026, 5, 1), u"20"_s}}));
    EXPECT_TRUE(says(&page, u"Extensions refilled, 20 left"_s));
}

TEST_F(EquipmentPageTest, KeepsWhatIsNotUsedAnyMoreWithTheReason) {
    tube();
    click(&page, "stop");
    auto *sheet = dialog<EquipmentStopSheet>(&page);
    type(sheet, "lastDay", u"3/13/2026"_s);
    type(sheet, "whyStopped", u"it healed"_s);
    click(sheet, "save");
    EXPECT_EQ(equipment().value(0).stoppedOn, QDate(2026, 3, 13));
    EXPECT_TRUE(says(&page, u"Not used any more"_s));
    EXPECT_TRUE(says(&page, u"it healed"_s));
}

TEST_F(EquipmentPageTest, AsksBesideTheFieldsForWhatCannotBeRead) {
    click(&page, "add");
    type(editor(), "settingsOn", u"soon"_s);
    click(editor(), "restGroup");
    type(editor(), "startedOn", u"3/9/2026"_s);
    type(editor(), "stoppedOn", u"3/2/2026"_s);
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"Please write what it is."_s));
    EXPECT_TRUE(says(editor(), u"The last day is before the first one."_s));
    EXPECT_TRUE(equipment().isEmpty());
}

TEST_F(EquipmentPageTest, SaysWhereNobodyWroteWhatToDo) {
    book.add(Equipment{.name = u"Wheelchair"_s});
    EXPECT_TRUE(says(&page, u"What to do if it stops working is not written yet."_s));
}

TEST_F(EquipmentPageTest, TellsOfWhatIsTickedAmongTheMedicines) {
    EXPECT_FALSE(find(&page, "ticked")->isVisible());
    book.add(Medicine{.kind = TreatmentKind::Oxygen, .name = u"Oxygen at night"_s, .times = {QTime(20, 30)}});
    ASSERT_TRUE(find(&page, "ticked")->isVisible());
    EXPECT_EQ(find(&page, "ticked")->toolTip(), u"Oxygen at night"_s);
    QSignalSpy went(&page, &Page::goTo);
    click(&page, "ticked");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][0].toString(), u"medicines"_s);
}

TEST_F(EquipmentPageTest, LeadsToThePageToPrint) {
    QSignalSpy went(&page, &Page::goTo);
    click(&page, "paper");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][1].toUuid(), paperId(u"equipment"_s));
}

TEST_F(EquipmentPageTest, StandsUpToAnAudit) {
    EXPECT_EQ(auditFindings(&page), "");
    tube();
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "edit");
    for (const char *group : {"rescueGroup", "suppliesGroup", "restGroup"})
        click(editor(), group);
    EXPECT_EQ(auditFindings(editor()), "");
}
