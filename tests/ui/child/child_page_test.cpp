// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/child_page.h"

#include "model/child/child_table.h"
#include "model/keyfacts/key_fact.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/child/child_editor.h"
#include "ui/child/died_dialog.h"

using namespace Qt::StringLiterals;

namespace {

class ChildPageTest : public PageFixture {
protected:
    ChildPageTest() { showAndWait(page); }

    Child child() { return *book->table<ChildTable>().get(); }
    ChildEditor *editor() { return dialog<ChildEditor>(&page); }
    void birthDateIs(const QString &typed) {
        click(&page, "firstStep");
        type(editor(), "birthDate", typed);
        click(editor(), "save");
    }

    ChildPage page{context};
};

} // namespace

TEST_F(ChildPageTest, AsksKindlyWhileNothingIsWritten) {
    EXPECT_TRUE(says(&page, u"Who is your child?"_s));
}

TEST_F(ChildPageTest, WritesAndShowsWhoTheChildIs) {
    click(&page, "firstStep");
    type(editor(), "name", u"Emilia Peña"_s);
    type(editor(), "calledName", u"Emi"_s);
    type(editor(), "birthDate", u"3/1/2019"_s);
    type(editor(), "comforts", u"Her blue blanket"_s);
    QTest::keyClick(find(editor(), "needsInterpreter"), Qt::Key_Space);
    click(editor(), "save");
    EXPECT_TRUE(child().needsInterpreter);
    EXPECT_TRUE(says(&page, u"We need an interpreter"_s));
    EXPECT_EQ(child().shortName(), u"Emi"_s);
    EXPECT_EQ(child().birthDate, QDate(2019, 3, 1));
    EXPECT_TRUE(says(&page, u"Her blue blanket"_s));
    history.undo();
    EXPECT_TRUE(child().name.isEmpty());
    EXPECT_TRUE(says(&page, u"Who is your child?"_s));
}

TEST_F(ChildPageTest, MayStayBlank) {
    click(&page, "firstStep");
    click(editor(), "save");
    EXPECT_TRUE(told.isEmpty());
    EXPECT_FALSE(history.canUndo());
}

TEST_F(ChildPageTest, AsksForADateThatItKnows) {
    birthDateIs(u"soon"_s);
    EXPECT_TRUE(says(editor(), u"We cannot read this day. Please write it as in "_s));
    EXPECT_FALSE(child().birthDate);
}

TEST_F(ChildPageTest, RefusesABirthDateToCome) {
    birthDateIs(u"3/15/2026"_s);
    EXPECT_TRUE(says(editor(), u"This day is still to come."_s));
    EXPECT_FALSE(child().birthDate);
}

TEST_F(ChildPageTest, NeverThrowsAwayTypedTextUnasked) {
    click(&page, "firstStep");
    type(editor(), "name", u"Emi"_s);
    prompts.yes = false;
    click(editor(), "cancel");
    EXPECT_TRUE(isOpen(&page));
}

TEST_F(ChildPageTest, StandsUpToAnAudit) {
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "firstStep");
    EXPECT_EQ(auditFindings(editor()), "");
}

TEST_F(ChildPageTest, MayBeBegunAnywhere) {
    EXPECT_FALSE(find(&page, "edit")->isVisible());
    click(&page, "beginComforts");
    EXPECT_TRUE(find(editor(), "comforts")->hasFocus());
    EXPECT_TRUE(find(editor(), "comforts")->isVisible());
    QTest::keyClicks(editor()->focusWidget(), u"Music"_s);
    click(editor(), "save");
    EXPECT_EQ(child().comforts, u"Music"_s);
    EXPECT_TRUE(find(&page, "edit")->isVisible());
}

TEST_F(ChildPageTest, ShowsAllergiesBeforeAllElse) {
    book.add(KeyFact{.kind = KeyFactKind::Allergy, .what = u"Latex"_s});
    click(&page, "edit");
    type(editor(), "whatMatters", u"Water"_s);
    click(editor(), "save");
    QTest::qWait(20);
    const auto place = [this](const QString &text) {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->text() == text)
                return label->mapTo(&page, QPoint()).y();
        }
        return -1;
    };
    EXPECT_GT(place(u"Latex"_s), 0);
    EXPECT_LT(place(u"Latex"_s), place(u"Water"_s));
}

TEST_F(ChildPageTest, ShowsLongWordsWhole) {
    Child whole = child();
    const Child before = whole;
    whole.name = u"Emi"_s;
    book.add(KeyFact{.kind = KeyFactKind::Diagnosis,
                     .what = u"Leigh syndrome (a mitochondrial illness), known since the age of two years"_s,
                     .detail = u"Stiff muscles (spasticity). Feeding tube (G-tube) since age 4"_s});
    whole.languages = u"English"_s;
    whole.whatMatters = u"Being with all of us. "_s.repeated(10);
    whole.comforts = u"A warm bath, slow music. "_s.repeated(10);
    ASSERT_TRUE(book->apply({u"Edit"_s, {replacing(before, whole)}}));
    for (const int width : {620, 780, 940, 1100, 1300}) { // also where the window is wider than the sheet
        page.resize(width, 400);
        EXPECT_EQ(auditFindings(&page), "") << width;
    }
}

TEST_F(ChildPageTest, TwoCalmStepsMakeTheBookQuietAndItIsChangedBackAtTheSamePlace) {
    click(&page, "firstStep");
    type(editor(), "name", u"Emilia"_s);
    type(editor(), "birthDate", u"3/1/2019"_s);
    type(editor(), "comforts", u"Her blanket"_s);
    click(editor(), "save");
    const Child before = child();
    click(&page, "death");
    auto *asking = dialog<DiedDialog>(&page);
    click(asking, "next");
    EXPECT_FALSE(child().hasDied);
    click(asking, "changeTheBook");
    EXPECT_TRUE(child().hasDied);
    EXPECT_EQ(child().diedOn, std::nullopt);
    EXPECT_FALSE(says(&page, u"years"_s));
    EXPECT_TRUE(says(&page, u"What comforted"_s));
    prompts.yes = true;
    click(&page, "death");
    EXPECT_EQ(child(), before);
    EXPECT_TRUE(says(&page, u"What comforts"_s));
}

TEST_F(ChildPageTest, TheDayOfADeathMayBeWrittenButIsNeverToCome) {
    click(&page, "firstStep");
    type(editor(), "name", u"Emilia"_s);
    click(editor(), "save");
    click(&page, "death");
    auto *asking = dialog<DiedDialog>(&page);
    click(asking, "next");
    type(asking, "diedOn", u"1/1/2050"_s);
    click(asking, "changeTheBook");
    EXPECT_TRUE(says(asking, u"still to come"_s));
    asking->reject();
    EXPECT_FALSE(child().hasDied);
}
