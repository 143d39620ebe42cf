// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicines_page.h"

#include "model/careteam/contact.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/medicines/dose_editor.h"
#include "ui/medicines/doses_dialog.h"
#include "ui/medicines/give_sheet.h"
#include "ui/medicines/medicine_editor.h"
#include "ui/medicines/medicine_sheets.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const DaySpan kAll{QDate(1990, 1, 1), QDate(2100, 1, 1)};

class MedicinesPageTest : public PageFixture {
protected:
    MedicinesPageTest() { showAndWait(page); }

    QList<Medicine> medicines() { return *book->table<MedicineTable>().all(); }
    QList<Dose> doses() { return *book->table<DoseTable>().inSpan(kAll); }
    MedicineEditor *editor() { return dialog<MedicineEditor>(&page); }
    Medicine morphine() {
        Medicine medicine{.name = u"Morphine"_s, .dose = u"as on the label"_s};
        medicine.times = {QTime(8, 0), QTime(20, 0)};
        medicine.asNeeded = true;
        medicine.asNeededFor = u"pain"_s;
        return book.add(withHistory(std::nullopt, medicine, QDate(2026, 3, 1), {}, {}));
    }
    Dose give(const Medicine &medicine, const QDateTime &when) {
        return book.add(Dose{.medicine = medicine.id, .moment = Moment::of(when), .givenBy = u"Dad"_s});
    }
    QCheckBox *tick(const Medicine &medicine, const char *time) {
        return find<QCheckBox>(
            &page, qPrintable(u"tick_%1_%2"_s.arg(medicine.id.uuid().toString(QUuid::WithoutBraces),
                                                  QLatin1String(time))));
    }

    MedicinesPage page{context};
    QAbstractItemModelTester tester{find<QAbstractItemView>(&page, "list")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(MedicinesPageTest, WritesDownWordForWordWhatThePrescriptionSays) {
    const Contact doctor = book.add(Contact{.name = u"Dr. Osei"_s, .role = u"Doctor"_s});
    click(&page, "add");
    type(editor(), "name", u"Ibuprofen"_s);
    type(editor(), "form", u"liquid"_s);
    type(editor(), "strength", u"100 mg / 5 mL"_s);
    type(editor(), "dose", u"½ spoon  (2.5 mL)"_s);
    type(editor(), "route", u"by mouth"_s);
    type(editor(), "schedule", u"every 8 hours, with food"_s);
    type(editor(), "times", u"8 pm, 8"_s);
    click(editor(), "asNeeded");
    type(editor(), "asNeededFor", u"fever"_s);
    type(editor(), "notMoreThan", u"3 times in 24 hours"_s);
    choose(editor(), "prescriber", u"Dr. Osei, Doctor"_s);
    type(editor(), "startedOn", u"3/2/2026"_s);
    click(editor(), "helpGroup");
    click(find(editor(), "supplies"), "addRow");
    type(find(editor(), "supplies"), "what", u"syringes"_s);
    type(find(editor(), "supplies"), "runsOutOn", u"4/1/2026"_s);
    click(editor(), "save");
    ASSERT_EQ(medicines().size(), 1);
    const Medicine saved = medicines()[0];
    EXPECT_EQ(saved.strength, u"100 mg / 5 mL"_s);
    EXPECT_EQ(saved.dose, u"½ spoon  (2.5 mL)"_s);
    EXPECT_EQ(saved.times, (QList<QTime>{QTime(8, 0), QTime(20, 0)}));
    EXPECT_EQ(saved.prescriber, doctor.id);
    EXPECT_EQ(saved.notMoreThan, u"3 times in 24 hours"_s);
    EXPECT_EQ(saved.supplies, (QList<Supply>{{u"syringes"_s, QDate(2026, 4, 1)}}));
    ASSERT_EQ(saved.changes.size(), 1);
    EXPECT_EQ(saved.changes[0].on, QDate(2026, 3, 2));
    EXPECT_TRUE(says(&page, u"100 mg / 5 mL"_s));
    EXPECT_TRUE(says(&page, u"syringes, runs out on April 1, 2026"_s));
    EXPECT_TRUE(says(&page, u"Dr. Osei"_s));
}

TEST_F(MedicinesPageTest, AsksForTheDayAndTheReasonOnceSomethingPrescribedChanges) {
    const Medicine before = morphine();
    click(&page, "edit");
    EXPECT_FALSE(find(editor(), "whyChanged")->isVisible());
    type(editor(), "notes", u"in the blue bag"_s);
    EXPECT_FALSE(find(editor(), "whyChanged")->isVisible());
    type(editor(), "dose", u"as on the new label"_s);
    EXPECT_TRUE(find(editor(), "whyChanged")->isVisible());
    type(editor(), "changedOn", u"3/12/2026"_s);
    type(editor(), "whyChanged", u"pain at night"_s);
    click(editor(), "save");
    ASSERT_EQ(medicines()[0].changes.size(), 2);
    EXPECT_EQ(medicines()[0].changes[1],
              (MedicineChange{QDate(2026, 3, 12), MedicineChange::What::Dose, u"as on the label"_s,
                              u"as on the new label"_s, u"pain at night"_s}));
    EXPECT_TRUE(says(&page, u"March 12, 2026"_s));
    EXPECT_TRUE(says(&page, u"Dose: from \"as on the label\" to \"as on the new label\". "
                            "Why: pain at night"_s));
    history.undo();
    EXPECT_EQ(medicines(), QList<Medicine>{before});
}

TEST_F(MedicinesPageTest, StopsOneAndKeepsTheReason) {
    morphine();
    click(&page, "edit");
    EXPECT_FALSE(find(editor(), "whyStopped")->isVisible());
    type(editor(), "stoppedOn", u"3/13/2026"_s);
    type(editor(), "whyStopped", u"no pain any more"_s);
    click(editor(), "save");
    EXPECT_EQ(medicines()[0].stoppedOn, QDate(2026, 3, 13));
    EXPECT_TRUE(says(&page, u"Stopped"_s));
    EXPECT_TRUE(says(&page, u"Last day: March 13, 2026. Why: no pain any more"_s));
}

TEST_F(MedicinesPageTest, OtherKindsHaveFieldsWithOtherNames) {
    click(&page, "add");
    click(editor(), "formGroup");
    click(editor(), "helpGroup");
    choose(editor(), "kind", u"Therapy"_s);
    EXPECT_TRUE(says(editor(), u"Which therapy?"_s));
    EXPECT_TRUE(says(editor(), u"Who gives it"_s));
    EXPECT_FALSE(find(editor(), "form")->isVisible());
    choose(editor(), "kind", u"Feed"_s);
    EXPECT_TRUE(says(editor(), u"How it is mixed, as written"_s));
    EXPECT_TRUE(find(editor(), "dose")->isVisible());
}

// Equipment and oxygen have a page of their own; what is ticked here stays what it is.
TEST_F(MedicinesPageTest, OffersEquipmentOnlyToWhatWasEquipmentBefore) {
    const auto offered = [this](const QString &kind) {
        return find<QComboBox>(editor(), "kind")->findText(kind) >= 0;
    };
    click(&page, "add");
    EXPECT_FALSE(offered(u"Equipment"_s));
    EXPECT_FALSE(offered(u"Oxygen"_s));
    click(editor(), "cancel");
    const Medicine machine = book.add(
        Medicine{.kind = TreatmentKind::Equipment, .name = u"Cough machine"_s, .times = {QTime(8, 0)}});
    click(&page, "edit");
    EXPECT_TRUE(offered(u"Equipment"_s));
    EXPECT_FALSE(offered(u"Oxygen"_s));
    type(editor(), "notes", u"in the hall"_s);
    click(editor(), "save");
    EXPECT_EQ(medicines().value(0).kind, TreatmentKind::Equipment);
}

TEST_F(MedicinesPageTest, AsksBesideTheFieldsForWhatCannotBeRead) {
    click(&page, "add");
    type(editor(), "times", u"8:00, soon"_s);
    type(editor(), "startedOn", u"3/9/2026"_s);
    type(editor(), "stoppedOn", u"3/2/2026"_s);
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"Please write a name."_s));
    EXPECT_TRUE(says(editor(), u"Please write times"_s));
    EXPECT_TRUE(says(editor(), u"The last day is before the first one."_s));
    EXPECT_TRUE(medicines().isEmpty());
}

TEST_F(MedicinesPageTest, DeletesWithAllThatWasGivenInOneStep) {
    const Medicine medicine = morphine();
    give(medicine, clock.now());
    click(&page, "delete");
    EXPECT_TRUE(medicines().isEmpty());
    EXPECT_TRUE(doses().isEmpty());
    history.undo();
    EXPECT_EQ(medicines(), QList<Medicine>{medicine});
    EXPECT_EQ(doses().size(), 1);
}

TEST_F(MedicinesPageTest, GivesNowWithTheNamesUsedBefore) {
    const Medicine medicine = morphine();
    give(medicine, clock.now().addSecs(-(3 * 60 + 10) * 60));
    EXPECT_TRUE(says(&page, u"Last given 3 h 10 min ago by Dad"_s));
    click(&page, "giveNow");
    auto *form = dialog<GiveSheet>(&page);
    click(find(form, "givenBy"), "suggestion0");
    click(find(form, "reason"), "suggestion0");
    click(form, "save");
    ASSERT_EQ(doses().size(), 2);
    EXPECT_EQ(doses()[1].moment, Moment::of(clock.now()));
    EXPECT_EQ(doses()[1].givenBy, u"Dad"_s);
    EXPECT_EQ(doses()[1].reason, u"pain"_s);
    EXPECT_EQ(doses()[1].amount, u"as on the label"_s);
    EXPECT_TRUE(says(&page, u"Last given just now by Dad"_s));
}

TEST_F(MedicinesPageTest, TicksThePlannedTimesOfADayWithTheKeyboard) {
    const Medicine medicine = morphine();
    click(&page, "dayByDay");
    type(&page, "givenBy", u"Mom"_s);
    tick(medicine, "0800")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(doses().size(), 1);
    EXPECT_EQ(doses()[0].forTime, QTime(8, 0));
    EXPECT_EQ(doses()[0].givenBy, u"Mom"_s);
    EXPECT_EQ(doses()[0].moment.time(), QTime(8, 0)) << "more than an hour ago";
    EXPECT_TRUE(tick(medicine, "0800")->isChecked());
    EXPECT_TRUE(tick(medicine, "0800")->text().contains(u"Mom"_s));
    EXPECT_TRUE(tick(medicine, "0800")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(doses().isEmpty());
    history.undo();
    EXPECT_TRUE(tick(medicine, "0800")->isChecked());
}

TEST_F(MedicinesPageTest, GoesToOtherDaysButNotIntoTheFuture) {
    const Medicine medicine = morphine();
    click(&page, "dayByDay");
    EXPECT_FALSE(find(&page, "dayAfter")->isEnabled());
    QTest::keyClick(find(&page, "dayBefore"), Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(says(&page, u"March 13"_s));
    tick(medicine, "2000")->click();
    EXPECT_EQ(doses()[0].moment.date(), QDate(2026, 3, 13));
    EXPECT_EQ(doses()[0].moment.time(), QTime(20, 0));
    click(&page, "dayAfter");
    EXPECT_FALSE(tick(medicine, "2000")->isChecked());
}

TEST_F(MedicinesPageTest, PutsRightAndDeletesWhatWasGivenOnADay) {
    const Medicine medicine = morphine();
    give(medicine, clock.now().addSecs(-600));
    click(&page, "dayByDay");
    click(&page, "editDose0");
    auto *form = dialog<DoseEditor>(&page);
    type(form, "time", u"9:05 am"_s);
    choose(form, "outcome", u"Better"_s);
    type(form, "afterwards", u"slept"_s);
    click(form, "save");
    EXPECT_EQ(doses()[0].moment.time(), QTime(9, 5));
    EXPECT_EQ(doses()[0].outcome, DoseOutcome::Better);
    QApplication::processEvents(); // what is new is shown then
    EXPECT_TRUE(says(&page, u"Better: slept"_s));
    click(&page, "deleteDose0");
    EXPECT_TRUE(doses().isEmpty());
    history.undo();
    EXPECT_EQ(doses().size(), 1);
}

TEST_F(MedicinesPageTest, ListsAllThatWasGivenOfOneAndReadsOnlyWhatIsSeen) {
    const Medicine medicine = morphine();
    ChangeSet many;
    for (int i = 0; i < 1000; ++i)
        many.changes.push_back(adding(
            Dose{.medicine = medicine.id, .moment = Moment::of(clock.now().addSecs(-3600 * 6 * qint64(i)))}));
    ASSERT_TRUE(book->apply(many));
    click(&page, "allDoses");
    auto *all = dialog<DosesDialog>(&page);
    auto *model = find<QTableView>(all, "doses")->model();
    EXPECT_LT(model->rowCount(), 300);
    EXPECT_TRUE(says(all, u"1000"_s));
    while (model->canFetchMore({}))
        model->fetchMore({});
    EXPECT_EQ(model->rowCount(), 1000);
    QTest::keyClick(find(all, "doses"), Qt::Key_Delete);
    EXPECT_EQ(doses().size(), 999);
    EXPECT_EQ(model->rowCount(), 999);
}

TEST_F(MedicinesPageTest, WordsThatWereNotSavedComeBack) {
    const Medicine medicine = morphine();
    click(&page, "giveNow");
    auto *form = dialog<GiveSheet>(&page);
    type(form, "reason", u"hurt after the bath"_s);
    const auto draft = form->keepDraft();
    ASSERT_TRUE(draft);
    delete form;
    EXPECT_TRUE(page.openDraft(*draft));
    click(dialog<GiveSheet>(&page), "save");
    EXPECT_EQ(doses()[0].reason, u"hurt after the bath"_s);
}

TEST_F(MedicinesPageTest, StandsUpToAnAudit) {
    const Medicine medicine = morphine();
    give(medicine, clock.now());
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "giveNow");
    EXPECT_EQ(auditFindings(dialog<GiveSheet>(&page)), "");
    dialog<GiveSheet>(&page)->reject();
    click(&page, "allDoses");
    EXPECT_EQ(auditFindings(dialog<DosesDialog>(&page)), "");
    dialog<DosesDialog>(&page)->reject();
    click(&page, "edit");
    EXPECT_EQ(auditFindings(editor()), "");
    editor()->reject();
    click(&page, "dayByDay");
    EXPECT_EQ(auditFindings(&page), "");
}

TEST_F(MedicinesPageTest, ChangesTheDoseInAShortSheetAndKeepsTheOneBefore) {
    const Medicine before = morphine();
    click(&page, "changeDose");
    auto *sheet = dialog<DoseChangeSheet>(&page);
    EXPECT_EQ(auditFindings(sheet), "");
    EXPECT_TRUE(find(sheet, "dose")->hasFocus());
    QTest::keyClicks(sheet->focusWidget(), u"7 mL"_s); // over the one before
    type(sheet, "from", u"3/12/2026"_s);
    type(sheet, "why", u"pain at night"_s);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(medicines()[0].dose, u"7 mL"_s);
    EXPECT_EQ(medicines()[0].changes.last(),
              (MedicineChange{QDate(2026, 3, 12), MedicineChange::What::Dose, u"as on the label"_s, u"7 mL"_s,
                              u"pain at night"_s}));
    EXPECT_TRUE(says(&page, u"Dose: from \"as on the label\" to \"7 mL\". Why: pain at night"_s));
    history.undo();
    EXPECT_EQ(medicines(), QList<Medicine>{before});
}

TEST_F(MedicinesPageTest, AShortSheetAsksOnlyWhenSomethingWasWritten) {
    morphine();
    click(&page, "changeDose");
    QTest::keyClick(dialog<DoseChangeSheet>(&page), Qt::Key_Escape);
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_FALSE(isOpen(&page));
    QApplication::processEvents();
    click(&page, "changeDose");
    QTest::keyClicks(dialog<DoseChangeSheet>(&page)->focusWidget(), u"7 mL"_s);
    QTest::keyClick(dialog<DoseChangeSheet>(&page), Qt::Key_Escape);
    EXPECT_EQ(prompts.asked.size(), 1);
}

TEST_F(MedicinesPageTest, WhatWasTypedInAShortSheetComesBack) {
    morphine();
    click(&page, "changeDose");
    type(dialog<DoseChangeSheet>(&page), "why", u"pain at night"_s);
    const auto draft = dialog<DoseChangeSheet>(&page)->keepDraft();
    ASSERT_TRUE(draft);
    delete dialog<DoseChangeSheet>(&page);
    EXPECT_TRUE(page.openDraft(*draft));
    EXPECT_EQ(find<QLineEdit>(dialog<DoseChangeSheet>(&page), "why")->text(), u"pain at night"_s);
}

TEST_F(MedicinesPageTest, NotesInAShortSheetThatOneWasStopped) {
    morphine();
    click(&page, "stop");
    auto *sheet = dialog<StopSheet>(&page);
    EXPECT_EQ(auditFindings(sheet), "");
    type(sheet, "whyStopped", u"no pain any more"_s);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(medicines()[0].stoppedOn, clock.today());
    EXPECT_TRUE(says(&page, u"Last day: March 14, 2026. Why: no pain any more"_s));
    QApplication::processEvents();
    EXPECT_FALSE(find(&page, "stop")->isVisible()) << "it was stopped already";
}

TEST_F(MedicinesPageTest, NotesInAShortSheetUntilWhenASupplyLasts) {
    book.add(
        Medicine{.name = u"Syrup"_s, .supplies = {{u"spoons"_s, {}}, {u"syringes"_s, QDate(2026, 3, 20)}}});
    click(&page, "refill1");
    auto *sheet = dialog<RefillSheet>(&page);
    EXPECT_TRUE(says(sheet, u"syringes"_s));
    type(sheet, "runsOutOn", u"4/20/2026"_s);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(medicines()[0].supplies,
              (QList<Supply>{{u"spoons"_s, {}}, {u"syringes"_s, QDate(2026, 4, 20)}}));
    EXPECT_TRUE(says(&page, u"syringes, runs out on April 20, 2026"_s));
}

TEST_F(MedicinesPageTest, ReadsWithTheDoseAndWhenInFront) {
    book.add(Medicine{.name = u"Syrup"_s,
                      .form = u"liquid"_s,
                      .dose = u"5 mL"_s,
                      .route = u"by mouth"_s,
                      .schedule = u"every 8 hours"_s});
    EXPECT_TRUE(says(&page, u"liquid"_s));
    EXPECT_FALSE(says(&page, u"as on the label"_s)) << "no names of fields";
    const auto labels = page.findChildren<QLabel *>();
    const auto role = [&labels](const QString &text) {
        for (const QLabel *label : labels) {
            if (label->text() == text)
                return label->property("role").toString();
        }
        return QString();
    };
    EXPECT_EQ(role(u"5 mL"_s), u"lead"_s);
    EXPECT_EQ(role(u"every 8 hours"_s), u"lead"_s);
}
