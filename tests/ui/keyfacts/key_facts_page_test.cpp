// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyfacts/key_facts_page.h"

#include "model/keyfacts/key_fact_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/keyfacts/key_fact_editor.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

class KeyFactsPageTest : public PageFixture {
protected:
    KeyFactsPageTest() { showAndWait(page); }

    QWidget *card(KeyFactKind kind) { return find(&page, qPrintable(u"kind%1"_s.arg(int(kind)))); }
    QWidget *button(const char *name, KeyFactKind kind) {
        return find(&page, qPrintable(QString::fromLatin1(name) + QString::number(int(kind))));
    }
    void press(const char *name, KeyFactKind kind) { QTest::mouseClick(button(name, kind), Qt::LeftButton); }
    QList<KeyFact> kept() { return *book->table<KeyFactTable>().all(); }
    KeyFactEditor *editor() { return dialog<KeyFactEditor>(&page); }
    NoneKnownEditor *noneEditor() { return dialog<NoneKnownEditor>(&page); }

    KeyFactsPage page{context};
};

} // namespace

TEST_F(KeyFactsPageTest, ABlankListSaysThatNobodyWroteIt) {
    for (const auto &[kind, name] : choices<KeyFactKind>())
        EXPECT_TRUE(says(card(kind), u"Not written yet"_s)) << qPrintable(name);
    EXPECT_TRUE(button("none", KeyFactKind::Allergy)->isVisible());
    EXPECT_FALSE(page.findChild<QWidget *>(u"none%1"_s.arg(int(KeyFactKind::Plan))));
}

TEST_F(KeyFactsPageTest, SaysThatThereIsNoneAndWhoSaidSo) {
    press("none", KeyFactKind::Allergy);
    type(noneEditor(), "saidBy", u"Dr. Osei"_s);
    click(noneEditor(), "save");
    ASSERT_EQ(kept().size(), 1);
    EXPECT_TRUE(kept().first().isNone);
    EXPECT_TRUE(says(card(KeyFactKind::Allergy), u"None known (Dr. Osei, "_s));
    press("add", KeyFactKind::Allergy);
    type(editor(), "what", u"Latex"_s);
    click(editor(), "save");
    EXPECT_FALSE(says(card(KeyFactKind::Allergy), u"None known"_s));
    EXPECT_TRUE(says(card(KeyFactKind::Allergy), u"Latex"_s));
    history.undo();
    EXPECT_TRUE(says(card(KeyFactKind::Allergy), u"None known (Dr. Osei, "_s));
}

TEST_F(KeyFactsPageTest, TheKeyboardIsWhereItWasAfterAFactIsWritten) {
    button("add", KeyFactKind::Plan)->setFocus();
    QTest::keyClick(button("add", KeyFactKind::Plan), Qt::Key_Space);
    type(editor(), "what", u"A seizure"_s);
    click(editor(), "save");
    EXPECT_EQ(page.focusWidget(), button("add", KeyFactKind::Plan));
}

TEST_F(KeyFactsPageTest, WritesAPlanOfTheTeam) {
    press("add", KeyFactKind::Plan);
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"Please write what happens then."_s));
    type(editor(), "what", u"A seizure"_s);
    type(editor(), "detail", u"Turn her on her side"_s);
    QTest::keyClick(find(editor(), "fromTeam"), Qt::Key_Space);
    type(editor(), "saidBy", u"Rosa"_s);
    click(editor(), "save");
    ASSERT_EQ(kept().size(), 1);
    EXPECT_TRUE(kept().first().isFromTeam);
    EXPECT_TRUE(says(card(KeyFactKind::Plan), u"First: Turn her on her side"_s));
    EXPECT_TRUE(says(card(KeyFactKind::Plan), u"from the care team · Rosa"_s));
}

TEST_F(KeyFactsPageTest, RefusesWhatIsNoDay) {
    press("add", KeyFactKind::StopLine);
    type(editor(), "what", u"Do not lay her flat"_s);
    type(editor(), "saidOn", u"sometime"_s);
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"We cannot read this day."_s));
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(KeyFactsPageTest, ChangesAndDeletesAndTakesBack) {
    const KeyFact latex = book.add(KeyFact{.what = u"Latex"_s});
    click(card(KeyFactKind::Allergy), "edit");
    type(editor(), "detail", u"Sore skin"_s);
    click(editor(), "save");
    EXPECT_TRUE(says(card(KeyFactKind::Allergy), u"Sore skin"_s));
    click(card(KeyFactKind::Allergy), "remove");
    EXPECT_TRUE(kept().isEmpty());
    history.undo();
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().id, latex.id);
}

TEST_F(KeyFactsPageTest, MakesAFactOfEachLineOfAnOldText) {
    book.add(KeyFact{.what = u"Penicillin: rash\nTape"_s});
    click(card(KeyFactKind::Allergy), "split");
    EXPECT_EQ(kept().size(), 2);
    EXPECT_FALSE(card(KeyFactKind::Allergy)->findChild<QWidget *>(u"split"_s));
    EXPECT_EQ(done, QStringList{u"Make each line a fact of its own"_s});
}

TEST_F(KeyFactsPageTest, OpensADraftOfAnyOfItsForms) {
    EXPECT_TRUE(page.openDraft({u"keyfacts/2"_s, {}}));
    EXPECT_EQ(editor()->record().kind, KeyFactKind::Baseline);
    editor()->close();
    EXPECT_TRUE(page.openDraft({u"keyfacts/none4"_s, {}}));
    EXPECT_EQ(noneEditor()->record().kind, KeyFactKind::Diagnosis);
    EXPECT_FALSE(page.openDraft({u"keyfacts/1"_s, QUuid::createUuid()}));
}

TEST_F(KeyFactsPageTest, StandsUpToAnAudit) {
    book.add(KeyFact{.what = u"Penicillin"_s, .detail = u"Rash all over within an hour. "_s.repeated(6)});
    for (const int width : {620, 780, 940, 1300}) {
        page.resize(width, 700);
        EXPECT_EQ(auditFindings(&page), "") << width;
    }
    press("add", KeyFactKind::Stay);
    EXPECT_EQ(auditFindings(editor()), "");
}
