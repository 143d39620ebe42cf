// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_editor.h"

#include "model/medicines/medicine_table.h"
#include "tests/support/page_fixture.h"
#include "ui/kit/message_bar.h"

using namespace Qt::StringLiterals;

namespace {

/// A form with a field of every kind.
class EveryField : public RecordEditor<Medicine> {
public:
    EveryField(const PageContext &context, const std::optional<Medicine> &before, const Medicine &fresh,
               const QList<std::pair<Id<Contact>, QString>> &people) :
        RecordEditor(u"A form"_s, context, before, fresh, nullptr) {
        require(line(u"Name"_s, &Medicine::name, "name"), u"A name, please."_s);
        text(u"Notes"_s, &Medicine::notes, "notes");
        date(u"First day"_s, &Medicine::startedOn, "startedOn");
        check(u"As needed"_s, &Medicine::asNeeded, "asNeeded");
        choice(u"Kind"_s, &Medicine::kind, "kind");
        choice(u"Prescribed by"_s, &Medicine::prescriber, u"Nobody"_s, people, "prescriber");
        suggested(u"Supplier"_s, &Medicine::supplier, {u"Corner pharmacy"_s}, Suggested::One, "supplier");
        line(
            u"First supply"_s, [](auto &medicine) -> auto & { return medicine.supplies[0].what; }, "supply");
        m_dose = addLine(u"Dose"_s, {}, "dose");
    }

protected:
    void complete(Medicine &medicine) const override {
        if (!words(m_dose).isEmpty())
            medicine.dose = words(m_dose);
    }

private:
    QLineEdit *m_dose;
};

class RecordEditorTest : public PageFixture {
protected:
    EveryField *open(const std::optional<Medicine> &before) {
        editor = new EveryField(context, before, syrup, {{ana.id, ana.name}});
        editor->begin({u"medicines"_s, idOf(before)}, u"Write it down"_s,
                      [](const Medicine &) { return u"It is written down"_s; });
        EXPECT_TRUE(isActive(editor));
        return editor;
    }
    QList<Medicine> medicines() { return *book->table<MedicineTable>().all(); }

    const Contact ana = book.add(Contact{.name = u"Ana"_s});
    const Medicine syrup{.name = u"Syrup"_s,
                         .dose = u"5 mL"_s,
                         .asNeeded = true,
                         .notes = u"Bitter"_s,
                         .startedOn = QDate(2026, 1, 2),
                         .supplies = {{.what = u"Spoons"_s}}};
    QPointer<EveryField> editor;
};

} // namespace

TEST_F(RecordEditorTest, ShowsARecordAndGivesItBackAsItWas) {
    open(syrup);
    EXPECT_EQ(find<QLineEdit>(editor, "name")->text(), u"Syrup"_s);
    EXPECT_EQ(find<QPlainTextEdit>(editor, "notes")->toPlainText(), u"Bitter"_s);
    EXPECT_TRUE(find<QCheckBox>(editor, "asNeeded")->isChecked());
    EXPECT_EQ(find<QComboBox>(editor, "prescriber")->currentText(), u"Nobody"_s);
    EXPECT_EQ(find<QLineEdit>(editor, "supply")->text(), u"Spoons"_s);
    EXPECT_EQ(editor->record(), syrup);
    EXPECT_EQ(editor->before(), syrup);
    click(editor, "save");
    EXPECT_TRUE(done.isEmpty()) << "nothing changed";
    EXPECT_FALSE(editor && editor->isVisible());
}

TEST_F(RecordEditorTest, EachFieldWritesItsMemberAndTheRestStays) {
    book.add(syrup);
    open(syrup);
    type(editor, "name", u" Drops "_s);
    type(editor, "notes", u"Sweet"_s);
    type(editor, "startedOn", u"2026-03-01"_s);
    QTest::keyClick(find(editor, "asNeeded"), Qt::Key_Space);
    choose(editor, "kind", nameOf(TreatmentKind::Feed));
    choose(editor, "prescriber", u"Ana"_s);
    type(editor, "supplier", u"Mail"_s);
    type(editor, "supply", u"Pipettes"_s);
    type(editor, "dose", u"3 drops"_s);
    Medicine expected = syrup;
    expected.name = u"Drops"_s;
    expected.notes = u"Sweet"_s;
    expected.startedOn = QDate(2026, 3, 1);
    expected.asNeeded = false;
    expected.kind = TreatmentKind::Feed;
    expected.prescriber = ana.id;
    expected.supplier = u"Mail"_s;
    expected.supplies[0].what = u"Pipettes"_s;
    expected.dose = u"3 drops"_s;
    EXPECT_EQ(editor->record(), expected);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(medicines(), QList{expected});
    EXPECT_EQ(done, QStringList{u"Write it down"_s});
    history.undo();
    EXPECT_EQ(medicines(), QList{syrup});
}

TEST_F(RecordEditorTest, ANewRecordBeginsAsItIsTold) {
    open(std::nullopt);
    EXPECT_FALSE(editor->before());
    type(editor, "name", u"Drops"_s);
    click(editor, "save");
    ASSERT_EQ(medicines().size(), 1);
    EXPECT_EQ(medicines()[0].name, u"Drops"_s);
    EXPECT_EQ(medicines()[0].notes, u"Bitter"_s);
    history.undo();
    EXPECT_TRUE(medicines().isEmpty());
}

TEST_F(RecordEditorTest, WhatDoesNotFitIsSaidBesideItsField) {
    open(std::nullopt);
    type(editor, "name", u"  "_s);
    find(editor, "notes")->setFocus();
    click(editor, "save");
    EXPECT_TRUE(says(editor, u"A name, please."_s));
    EXPECT_TRUE(find(editor, "name")->hasFocus());
    EXPECT_TRUE(medicines().isEmpty());
    QTest::keyClicks(find(editor, "name"), u"Drops"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(medicines().size(), 1);
}

TEST_F(RecordEditorTest, StaysOpenWhenTheStepCannotBeMade) {
    editor = new EveryField(context, std::nullopt, syrup, {});
    editor->begin({u"medicines"_s, {}}, [](const Medicine &after) -> Result<ChangeSet> {
        return Error{ErrorKind::Failed, after.name + u" cannot be saved."_s, {}};
    });
    ASSERT_TRUE(isActive(editor));
    click(editor, "save");
    ASSERT_TRUE(editor && editor->isVisible());
    EXPECT_EQ(editor->findChild<MessageBar *>()->text(), u"Syrup cannot be saved."_s);
    EXPECT_TRUE(medicines().isEmpty());
    delete editor;
}

TEST_F(RecordEditorTest, WhatWasTypedComesBackIntoEveryField) {
    open(std::nullopt);
    type(editor, "notes", u"Sweet"_s);
    choose(editor, "prescriber", u"Ana"_s);
    type(editor, "supplier", u"Mail"_s);
    ASSERT_TRUE(editor->keepDraft());
    delete editor;
    open(std::nullopt);
    Medicine expected = syrup;
    expected.notes = u"Sweet"_s;
    expected.prescriber = ana.id;
    expected.supplier = u"Mail"_s;
    EXPECT_EQ(editor->record(), expected);
    delete editor;
}
