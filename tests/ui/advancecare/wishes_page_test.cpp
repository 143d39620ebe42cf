// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advancecare/wishes_page.h"

#include "model/advancecare/wishes_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

class WishesPageTest : public PageFixture {
protected:
    WishesPageTest() { showAndWait(page); }

    WishesEditor *editor() { return dialog<WishesEditor>(&page); }
    std::optional<Wishes> kept() { return *book->table<WishesTable>().get(); }
    void addBoth() {
        Wishes wishes;
        wishes.words[size_t(WishTopic::Music)].child = u"Guitar"_s;
        wishes.words[size_t(WishTopic::Farewell)].family = u"Lanterns"_s;
        book.add(wishes);
    }

    WishesPage page{context};
};

} // namespace

TEST_F(WishesPageTest, KeepsTheChildsWordsApartFromThoseOfTheFamily) {
    click(&page, "firstStep");
    type(editor(), "child0", u"The lake"_s);
    type(editor(), "family0", u"Music and time"_s);
    click(editor(), "save");
    ASSERT_TRUE(kept());
    EXPECT_EQ(kept()->of(WishTopic::GoodDay), (WishWords{u"The lake"_s, u"Music and time"_s}));
    EXPECT_TRUE(says(&page, u"My child says"_s));
    EXPECT_TRUE(says(&page, u"The lake"_s));
    history.undo();
    EXPECT_FALSE(kept());
}

TEST_F(WishesPageTest, TheEndOfLifeStaysFoldedUntilSomebodyOpensIt) {
    addBoth();
    EXPECT_TRUE(says(&page, u"Guitar"_s));
    EXPECT_FALSE(says(&page, u"Lanterns"_s));
    click(&page, "edit");
    EXPECT_FALSE(editor()->findChild<QWidget *>(u"child7"_s));
    editor()->close();
    click(&page, "endOfLife");
    EXPECT_TRUE(says(&page, u"Lanterns"_s));
    click(&page, "editEndOfLife");
    EXPECT_FALSE(editor()->findChild<QWidget *>(u"child0"_s));
    type(editor(), "child9", u"My blanket"_s);
    click(editor(), "save");
    EXPECT_EQ(kept()->of(WishTopic::Remembering).child, u"My blanket"_s);
    EXPECT_EQ(kept()->of(WishTopic::Music).child, u"Guitar"_s);
    EXPECT_TRUE(says(&page, u"My blanket"_s)); // it stays open
}

TEST_F(WishesPageTest, SaysWhatThePaperTellsBeforeItIsMade) {
    EXPECT_FALSE(find(&page, "savePdf")->isEnabled());
    addBoth();
    prompts.saveTo = folder.filePath(u"w.pdf"_s);
    click(&page, "savePdf"); // nothing is chosen
    EXPECT_TRUE(prompts.askedText.contains(u"Music and sounds"_s));
    EXPECT_TRUE(prompts.askedText.contains(nameOf(WishTopic::Farewell)));
    EXPECT_FALSE(QFileInfo::exists(prompts.saveTo));
    prompts.chosen = 0;
    click(&page, "savePdf");
    EXPECT_GT(QFileInfo(prompts.saveTo).size(), 1000);
}

TEST_F(WishesPageTest, MakesNoPaperWhenTheAnswerIsNo) {
    Wishes wishes;
    wishes.words[size_t(WishTopic::Music)].child = u"Guitar"_s;
    book.add(wishes);
    prompts.yes = false;
    prompts.saveTo = folder.filePath(u"w.pdf"_s);
    click(&page, "savePdf");
    EXPECT_EQ(prompts.asked, QStringList{u"Wishes"_s});
    EXPECT_FALSE(QFileInfo::exists(prompts.saveTo));
}

TEST_F(WishesPageTest, OpensTheDraftOfEachForm) {
    EXPECT_TRUE(page.openDraft({u"wishes"_s, {}}));
    EXPECT_TRUE(editor()->findChild<QWidget *>(u"child0"_s));
    editor()->close();
    EXPECT_TRUE(page.openDraft({u"wishes/end"_s, {}}));
    EXPECT_TRUE(editor()->findChild<QWidget *>(u"child9"_s));
}

TEST_F(WishesPageTest, StandsUpToAnAudit) {
    EXPECT_EQ(auditFindings(&page), "");
    addBoth();
    click(&page, "endOfLife");
    for (const int width : {620, 780, 940, 1300}) {
        page.resize(width, 700);
        EXPECT_EQ(auditFindings(&page), "") << width;
    }
    for (const char *form : {"edit", "editEndOfLife"}) {
        click(&page, form);
        EXPECT_EQ(auditFindings(editor()), "") << form;
        editor()->close();
    }
}
