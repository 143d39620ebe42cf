// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/child_page.h"

#include "model/child/child_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/child/child_editor.h"

namespace {

class ChildPageTest : public PageFixture {
protected:
    ChildPageTest() { showAndWait(page); }

    Child child() { return *book->table<ChildTable>().get(); }
    ChildEditor *editor() { return dialog<ChildEditor>(&page); }
    void birthDateIs(const QString &typed) {
        click(&page, "edit");
        type(editor(), "birthDate", typed);
        click(editor(), "save");
    }

    ChildPage page{context};
};

} // namespace

TEST_F(ChildPageTest, AsksKindlyWhileNothingIsWritten) {
    EXPECT_TRUE(says(&page, QStringLiteral("Who is your child?")));
}

TEST_F(ChildPageTest, WritesAndShowsWhoTheChildIs) {
    click(&page, "edit");
    type(editor(), "name", QStringLiteral("Emilia Peña"));
    type(editor(), "calledName", QStringLiteral("Emi"));
    type(editor(), "birthDate", QStringLiteral("3/1/2019"));
    type(editor(), "comforts", QStringLiteral("Her blue blanket"));
    click(editor(), "save");
    EXPECT_EQ(child().shortName(), QStringLiteral("Emi"));
    EXPECT_EQ(child().birthDate, QDate(2019, 3, 1));
    EXPECT_TRUE(says(&page, QStringLiteral("Her blue blanket")));
    history.undo();
    EXPECT_TRUE(child().name.isEmpty());
    EXPECT_TRUE(says(&page, QStringLiteral("Who is your child?")));
}

TEST_F(ChildPageTest, MayStayBlank) {
    click(&page, "edit");
    click(editor(), "save");
    EXPECT_TRUE(told.isEmpty());
    EXPECT_FALSE(history.canUndo());
}

TEST_F(ChildPageTest, AsksForADateThatItKnows) {
    birthDateIs(QStringLiteral("soon"));
    EXPECT_TRUE(says(editor(), QStringLiteral("This is not a date that we know.")));
    EXPECT_FALSE(child().birthDate);
}

TEST_F(ChildPageTest, RefusesABirthDateToCome) {
    birthDateIs(QStringLiteral("3/15/2026"));
    EXPECT_TRUE(says(editor(), QStringLiteral("This day is still to come.")));
    EXPECT_FALSE(child().birthDate);
}

TEST_F(ChildPageTest, NeverThrowsAwayTypedTextUnasked) {
    click(&page, "edit");
    type(editor(), "name", QStringLiteral("Emi"));
    prompts.yes = false;
    click(editor(), "cancel");
    EXPECT_TRUE(isOpen(&page));
}

TEST_F(ChildPageTest, StandsUpToAnAudit) {
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "edit");
    EXPECT_EQ(auditFindings(editor()), "");
}
