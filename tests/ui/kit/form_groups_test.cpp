// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form_groups.h"

#include "model/medicines/medicine_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/kit/fold.h"
#include "ui/kit/record_editor.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace {

/// A form with a name in front and two folded groups.
class GroupedForm : public RecordEditor<Medicine> {
public:
    GroupedForm(const PageContext &context, const Medicine &before) :
        RecordEditor(u"A form"_s, context, before, {}, nullptr) {
        require(line(u"Name"_s, &Medicine::name, "name"), u"A name, please."_s);
        beginRow({3, 2});
        line(u"How much"_s, &Medicine::dose, "dose");
        line(u"When"_s, &Medicine::schedule, "schedule");
        endRow();
        beginGroup(u"Pharmacy"_s, "pharmacyGroup");
        line(u"Which one"_s, &Medicine::supplier, "supplier");
        auto *day = date(u"First day"_s, &Medicine::startedOn, "startedOn");
        addRule(day, [day] { return day->problem(DateField::Blank::Allowed); });
        check(u"As needed"_s, &Medicine::asNeeded, "asNeeded");
        beginGroup(u"Notes"_s, "notesGroup");
        text(u"What else"_s, &Medicine::notes, "notes");
    }
};

class FormGroupsTest : public PageFixture {
protected:
    FormGroupsTest() { book.add(syrup); }
    ~FormGroupsTest() override { delete editor; }

    GroupedForm *open(const Medicine &before) {
        editor = new GroupedForm(context, before);
        editor->begin({u"medicines"_s, before.id.uuid()}, u"Write it down"_s,
                      [](const Medicine &) { return u"It is written down"_s; });
        EXPECT_TRUE(isActive(editor));
        return editor;
    }
    QString told(const char *head) { return find(editor, head)->accessibleName(); }
    bool isSeen(const char *name) { return find(editor, name)->isVisible(); }
    QPoint placeOf(const char *name) { return find(editor, name)->mapTo(editor, QPoint()); }
    void resize(int width, int height) {
        editor->resize(width, height);
        QTest::qWait(20);
    }

    const Medicine syrup{
        .name = u"Syrup"_s, .supplier = u"Oak Street Pharmacy"_s, .startedOn = QDate(2026, 1, 2)};
    QPointer<GroupedForm> editor;
};

} // namespace

TEST_F(FormGroupsTest, PutTheFieldsOfARowBesideEachOtherWhereThereIsRoom) {
    open(syrup);
    resize(scaled(700), scaled(600));
    EXPECT_EQ(placeOf("dose").y(), placeOf("schedule").y());
    EXPECT_LT(placeOf("dose").x(), placeOf("schedule").x());
    EXPECT_GT(find(editor, "dose")->width(), find(editor, "schedule")->width());
    resize(scaled(300), scaled(600));
    EXPECT_EQ(placeOf("dose").x(), placeOf("schedule").x());
    EXPECT_LT(placeOf("dose").y(), placeOf("schedule").y());
}

TEST_F(FormGroupsTest, SayInTheirHeadWhatIsInThem) {
    open(syrup);
    EXPECT_EQ(told("pharmacyGroup"), u"Pharmacy: Oak Street Pharmacy · First day: January 2, 2026"_s);
    EXPECT_EQ(told("notesGroup"), u"Notes: nothing yet"_s);
    EXPECT_TRUE(says(editor, u"nothing yet"_s));
    EXPECT_FALSE(isSeen("supplier"));
    EXPECT_TRUE(isSeen("name")) << "what one came for is open";
    EXPECT_TRUE(find(editor, "name")->hasFocus());
}

TEST_F(FormGroupsTest, OpenAndCloseByMouseAndByKey) {
    open(syrup);
    click(editor, "pharmacyGroup");
    EXPECT_TRUE(isSeen("supplier"));
    EXPECT_EQ(told("pharmacyGroup"), u"Pharmacy"_s);
    type(editor, "supplier", u"Mail"_s);
    QTest::keyClick(find(editor, "asNeeded"), Qt::Key_Space);
    QTest::keyClick(find(editor, "pharmacyGroup"), Qt::Key_Return);
    EXPECT_FALSE(isSeen("supplier"));
    EXPECT_TRUE(editor->isVisible()) << "Enter in a head saves nothing";
    EXPECT_EQ(told("pharmacyGroup"), u"Pharmacy: Mail · First day: January 2, 2026 · As needed"_s);
    QTest::keyClick(find(editor, "notesGroup"), Qt::Key_Space);
    EXPECT_TRUE(isSeen("notes"));
    click(editor, "save");
    EXPECT_EQ(book->table<MedicineTable>().all()->first().supplier, u"Mail"_s);
}

TEST_F(FormGroupsTest, TellAScreenReaderWhetherTheyAreOpen) {
    open(syrup);
    const auto state = [this] {
        return QAccessible::queryAccessibleInterface(find(editor, "notesGroup"))->state();
    };
    EXPECT_TRUE(state().expandable && state().collapsed && !state().expanded);
    QAccessible::queryAccessibleInterface(find(editor, "notesGroup"))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(state().expandable && state().expanded && !state().collapsed);
    EXPECT_TRUE(isSeen("notes"));
}

TEST_F(FormGroupsTest, OneWithAMistakeInItOpens) {
    open(syrup);
    click(editor, "pharmacyGroup");
    type(editor, "startedOn", u"soon"_s);
    click(editor, "pharmacyGroup");
    ASSERT_FALSE(isSeen("startedOn"));
    click(editor, "save");
    EXPECT_TRUE(isSeen("startedOn"));
    EXPECT_TRUE(says(editor, u"We cannot read this day."_s));
    EXPECT_TRUE(editor->focusWidget()->parentWidget() == find(editor, "startedOn"));
}

TEST_F(FormGroupsTest, OneToWhichTheKeyboardIsSentOpens) {
    open(syrup);
    find(editor, "notes")->setFocus();
    EXPECT_TRUE(isSeen("notes"));
    EXPECT_FALSE(isSeen("supplier"));
}

TEST_F(FormGroupsTest, OneIntoWhichUnsavedWordsComeBackIsOpen) {
    open(syrup);
    type(editor, "notes", u"Bitter"_s);
    ASSERT_TRUE(editor->keepDraft());
    delete editor;
    open(syrup);
    EXPECT_TRUE(isSeen("notes"));
    EXPECT_FALSE(isSeen("supplier"));
}

TEST_F(FormGroupsTest, StandBesideTheRestWhereThereIsRoomAndElseBelow) {
    open(syrup);
    resize(1000, 500);
    EXPECT_GT(placeOf("pharmacyGroup").x(), 450);
    EXPECT_LT(placeOf("pharmacyGroup").y(), placeOf("name").y());
    EXPECT_EQ(auditFindings(editor), "");
    resize(700, 500);
    EXPECT_LT(placeOf("pharmacyGroup").x(), 100);
    EXPECT_GT(placeOf("pharmacyGroup").y(), placeOf("name").y());
    EXPECT_EQ(auditFindings(editor), "");
}

TEST_F(FormGroupsTest, TabGoesThroughTheFirstAndThenThroughTheOpenOnes) {
    open(syrup);
    click(editor, "notesGroup");
    find(editor, "name")->setFocus();
    for (const char *next : {"dose", "schedule", "pharmacyGroup", "notesGroup", "notes", "cancel", "save"}) {
        QTest::keyClick(editor->focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(editor->focusWidget()->objectName(), QString::fromLatin1(next));
    }
}

TEST_F(FormGroupsTest, SaveAndCancelStayInSightInAShortWindow) {
    open(syrup);
    click(editor, "pharmacyGroup");
    click(editor, "notesGroup");
    resize(600, 280);
    for (const char *button : {"cancel", "save"}) {
        EXPECT_TRUE(editor->rect().contains(QRect(placeOf(button), find(editor, button)->size())));
        EXPECT_FALSE(find(editor, button)->visibleRegion().isEmpty());
    }
}
