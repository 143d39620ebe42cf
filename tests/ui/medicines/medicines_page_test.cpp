// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicines_page.h"

#include "model/careteam/contact.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/medicines/dose_editor.h"
#include "ui/medicines/doses_dialog.h"
#include "ui/medicines/medicine_editor.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QTableView>

namespace {

const DaySpan kAll{QDate(1990, 1, 1), QDate(2100, 1, 1)};

class MedicinesPageTest : public PageFixture {
protected:
    MedicinesPageTest() { showAndWait(page); }

    QList<Medicine> medicines() { return *book->table<MedicineTable>().all(); }
    QList<Dose> doses() { return *book->table<DoseTable>().inSpan(kAll); }
    MedicineEditor *editor() { return dialog<MedicineEditor>(&page); }
    Medicine morphine() {
        Medicine medicine{.name = QStringLiteral("Morphine"), .dose = QStringLiteral("as on the label")};
        medicine.times = {QTime(8, 0), QTime(20, 0)};
        medicine.asNeeded = true;
        medicine.asNeededFor = QStringLiteral("pain");
        return book.add(withHistory(std::nullopt, medicine, QDate(2026, 3, 1), {}, {}));
    }
    Dose give(const Medicine &medicine, const QDateTime &when) {
        return book.add(
            Dose{.medicine = medicine.id, .moment = Moment::of(when), .givenBy = QStringLiteral("Dad")});
    }
    QCheckBox *tick(const Medicine &medicine, const char *time) {
        return find<QCheckBox>(&page, qPrintable(QStringLiteral("tick_%1_%2")
                                                     .arg(medicine.id.uuid().toString(QUuid::WithoutBraces),
                                                          QLatin1String(time))));
    }

    MedicinesPage page{context};
    QAbstractItemModelTester tester{find<QAbstractItemView>(&page, "list")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(MedicinesPageTest, WritesDownWordForWordWhatThePrescriptionSays) {
    const Contact doctor =
        book.add(Contact{.name = QStringLiteral("Dr. Osei"), .role = QStringLiteral("Doctor")});
    click(&page, "add");
    type(editor(), "name", QStringLiteral("Ibuprofen"));
    type(editor(), "form", QStringLiteral("liquid"));
    type(editor(), "strength", QStringLiteral("100 mg / 5 mL"));
    type(editor(), "dose", QStringLiteral("½ spoon  (2.5 mL)"));
    type(editor(), "route", QStringLiteral("by mouth"));
    type(editor(), "schedule", QStringLiteral("every 8 hours, with food"));
    type(editor(), "times", QStringLiteral("8 pm, 8"));
    click(editor(), "asNeeded");
    type(editor(), "asNeededFor", QStringLiteral("fever"));
    type(editor(), "notMoreThan", QStringLiteral("3 times in 24 hours"));
    choose(editor(), "prescriber", QStringLiteral("Dr. Osei, Doctor"));
    type(editor(), "startedOn", QStringLiteral("3/2/2026"));
    click(find(editor(), "supplies"), "addRow");
    type(find(editor(), "supplies"), "what", QStringLiteral("syringes"));
    type(find(editor(), "supplies"), "runsOutOn", QStringLiteral("4/1/2026"));
    click(editor(), "save");
    ASSERT_EQ(medicines().size(), 1);
    const Medicine saved = medicines()[0];
    EXPECT_EQ(saved.strength, QStringLiteral("100 mg / 5 mL"));
    EXPECT_EQ(saved.dose, QStringLiteral("½ spoon  (2.5 mL)"));
    EXPECT_EQ(saved.times, (QList<QTime>{QTime(8, 0), QTime(20, 0)}));
    EXPECT_EQ(saved.prescriber, doctor.id);
    EXPECT_EQ(saved.notMoreThan, QStringLiteral("3 times in 24 hours"));
    EXPECT_EQ(saved.supplies, (QList<Supply>{{QStringLiteral("syringes"), QDate(2026, 4, 1)}}));
    ASSERT_EQ(saved.changes.size(), 1);
    EXPECT_EQ(saved.changes[0].on, QDate(2026, 3, 2));
    EXPECT_TRUE(says(&page, QStringLiteral("100 mg / 5 mL")));
    EXPECT_TRUE(says(&page, QStringLiteral("syringes, runs out on April 1, 2026")));
    EXPECT_TRUE(says(&page, QStringLiteral("Dr. Osei")));
}

TEST_F(MedicinesPageTest, AsksForTheDayAndTheReasonOnceSomethingPrescribedChanges) {
    const Medicine before = morphine();
    click(&page, "edit");
    EXPECT_FALSE(find(editor(), "whyChanged")->isVisible());
    type(editor(), "notes", QStringLiteral("in the blue bag"));
    EXPECT_FALSE(find(editor(), "whyChanged")->isVisible());
    type(editor(), "dose", QStringLiteral("as on the new label"));
    EXPECT_TRUE(find(editor(), "whyChanged")->isVisible());
    type(editor(), "changedOn", QStringLiteral("3/12/2026"));
    type(editor(), "whyChanged", QStringLiteral("pain at night"));
    click(editor(), "save");
    ASSERT_EQ(medicines()[0].changes.size(), 2);
    EXPECT_EQ(
        medicines()[0].changes[1],
        (MedicineChange{QDate(2026, 3, 12), MedicineChange::What::Dose, QStringLiteral("as on the label"),
                        QStringLiteral("as on the new label"), QStringLiteral("pain at night")}));
    EXPECT_TRUE(says(&page, QStringLiteral("March 12, 2026")));
    EXPECT_TRUE(says(&page, QStringLiteral("Dose: from \"as on the label\" to \"as on the new label\". "
                                           "Why: pain at night")));
    history.undo();
    EXPECT_EQ(medicines(), QList<Medicine>{before});
}

TEST_F(MedicinesPageTest, StopsOneAndKeepsTheReason) {
    morphine();
    click(&page, "edit");
    EXPECT_FALSE(find(editor(), "whyStopped")->isVisible());
    type(editor(), "stoppedOn", QStringLiteral("3/13/2026"));
    type(editor(), "whyStopped", QStringLiteral("no pain any more"));
    click(editor(), "save");
    EXPECT_EQ(medicines()[0].stoppedOn, QDate(2026, 3, 13));
    EXPECT_TRUE(says(&page, QStringLiteral("Stopped")));
    EXPECT_TRUE(says(&page, QStringLiteral("Last day: March 13, 2026. Why: no pain any more")));
}

TEST_F(MedicinesPageTest, OtherKindsHaveFieldsWithOtherNames) {
    click(&page, "add");
    choose(editor(), "kind", QStringLiteral("Equipment"));
    EXPECT_TRUE(says(editor(), QStringLiteral("What is it?")));
    EXPECT_TRUE(says(editor(), QStringLiteral("Who brings and repairs it")));
    EXPECT_FALSE(find(editor(), "dose")->isVisible());
    choose(editor(), "kind", QStringLiteral("Feed"));
    EXPECT_TRUE(says(editor(), QStringLiteral("How it is mixed, as written")));
    EXPECT_TRUE(find(editor(), "dose")->isVisible());
}

TEST_F(MedicinesPageTest, AsksBesideTheFieldsForWhatCannotBeRead) {
    click(&page, "add");
    type(editor(), "times", QStringLiteral("8:00, soon"));
    type(editor(), "startedOn", QStringLiteral("3/9/2026"));
    type(editor(), "stoppedOn", QStringLiteral("3/2/2026"));
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), QStringLiteral("Please write a name.")));
    EXPECT_TRUE(says(editor(), QStringLiteral("Please write times")));
    EXPECT_TRUE(says(editor(), QStringLiteral("The last day is before the first one.")));
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
    EXPECT_TRUE(says(&page, QStringLiteral("Last given 3 h 10 min ago by Dad")));
    click(&page, "giveNow");
    auto *form = dialog<DoseEditor>(&page);
    click(find(form, "givenBy"), "suggestion0");
    click(find(form, "reason"), "suggestion0");
    click(form, "save");
    ASSERT_EQ(doses().size(), 2);
    EXPECT_EQ(doses()[1].moment, Moment::of(clock.now()));
    EXPECT_EQ(doses()[1].givenBy, QStringLiteral("Dad"));
    EXPECT_EQ(doses()[1].reason, QStringLiteral("pain"));
    EXPECT_EQ(doses()[1].amount, QStringLiteral("as on the label"));
    EXPECT_TRUE(says(&page, QStringLiteral("Last given just now by Dad")));
}

TEST_F(MedicinesPageTest, TicksThePlannedTimesOfADayWithTheKeyboard) {
    const Medicine medicine = morphine();
    click(&page, "dayByDay");
    type(&page, "givenBy", QStringLiteral("Mom"));
    tick(medicine, "0800")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(doses().size(), 1);
    EXPECT_EQ(doses()[0].forTime, QTime(8, 0));
    EXPECT_EQ(doses()[0].givenBy, QStringLiteral("Mom"));
    EXPECT_EQ(doses()[0].moment.time(), QTime(8, 0)) << "more than an hour ago";
    EXPECT_TRUE(tick(medicine, "0800")->isChecked());
    EXPECT_TRUE(tick(medicine, "0800")->text().contains(QStringLiteral("Mom")));
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
    EXPECT_TRUE(says(&page, QStringLiteral("March 13")));
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
    type(form, "time", QStringLiteral("9:05 am"));
    choose(form, "outcome", QStringLiteral("Better"));
    type(form, "afterwards", QStringLiteral("slept"));
    click(form, "save");
    EXPECT_EQ(doses()[0].moment.time(), QTime(9, 5));
    EXPECT_EQ(doses()[0].outcome, DoseOutcome::Better);
    QApplication::processEvents(); // what is new is shown then
    EXPECT_TRUE(says(&page, QStringLiteral("Better: slept")));
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
    EXPECT_TRUE(says(all, QStringLiteral("1000")));
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
    auto *form = dialog<DoseEditor>(&page);
    type(form, "reason", QStringLiteral("hurt after the bath"));
    const auto draft = form->keepDraft();
    ASSERT_TRUE(draft);
    delete form;
    EXPECT_TRUE(page.openDraft(*draft));
    click(dialog<DoseEditor>(&page), "save");
    EXPECT_EQ(doses()[0].reason, QStringLiteral("hurt after the bath"));
}

TEST_F(MedicinesPageTest, StandsUpToAnAudit) {
    const Medicine medicine = morphine();
    give(medicine, clock.now());
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "giveNow");
    EXPECT_EQ(auditFindings(dialog<DoseEditor>(&page)), "");
    dialog<DoseEditor>(&page)->reject();
    click(&page, "allDoses");
    EXPECT_EQ(auditFindings(dialog<DosesDialog>(&page)), "");
    dialog<DosesDialog>(&page)->reject();
    click(&page, "edit");
    EXPECT_EQ(auditFindings(editor()), "");
    editor()->reject();
    click(&page, "dayByDay");
    EXPECT_EQ(auditFindings(&page), "");
}
