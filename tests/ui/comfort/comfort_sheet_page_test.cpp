// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comfort/comfort_sheet_page.h"

#include "model/comfort/comfort_page_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/comfort/comfort_editor.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

class ComfortSheetPageTest : public PageFixture {
protected:
    ComfortSheetPageTest() { showAndWait(page); }

    ComfortEditor *editor() { return dialog<ComfortEditor>(&page); }
    std::optional<ComfortPage> kept() { return *book->table<ComfortPageTable>().get(); }

    ComfortSheetPage page{context};
};

} // namespace

TEST_F(ComfortSheetPageTest, IsWrittenInTheFamilysWordsAndCanBeTakenBack) {
    EXPECT_TRUE(says(&page, u"For a child who cannot say it in words"_s));
    click(&page, "firstStep");
    type(editor(), "goodDay", u"She hums"_s);
    click(editor(), "signsGroup");
    click(find(editor(), "signs"), "addRow");
    type(editor(), "sign", u"rubs her ear"_s);
    type(editor(), "means", u"tired"_s);
    type(editor(), "helps", u"quiet room"_s);
    click(editor(), "save");
    ASSERT_TRUE(kept());
    EXPECT_EQ(kept()->signs, (QList<ComfortSign>{{u"rubs her ear"_s, u"tired"_s, u"quiet room"_s}}));
    EXPECT_TRUE(says(&page, u"She hums"_s));
    EXPECT_TRUE(says(&page, u"Helps then: quiet room"_s));
    history.undo();
    EXPECT_FALSE(kept());
    EXPECT_TRUE(find(&page, "firstStep")->isVisible());
}

TEST_F(ComfortSheetPageTest, ChangesTheOnePageThatThereIs) {
    const ComfortPage before = book.add(ComfortPage{.calms = u"music"_s});
    click(&page, "edit");
    type(editor(), "hardDay", u"A thin cry"_s);
    click(editor(), "save");
    ASSERT_TRUE(kept());
    EXPECT_EQ(kept()->id, before.id);
    EXPECT_EQ(kept()->calms, before.calms);
}

TEST_F(ComfortSheetPageTest, SavesThePaper) {
    EXPECT_FALSE(find(&page, "savePdf")->isEnabled());
    book.add(ComfortPage{.calms = u"music"_s});
    prompts.saveTo = folder.filePath(u"comfort.pdf"_s);
    click(&page, "savePdf");
    EXPECT_GT(QFileInfo(prompts.saveTo).size(), 1000);
}

TEST_F(ComfortSheetPageTest, StandsUpToAnAudit) {
    book.add(ComfortPage{.goodDay = u"She hums"_s, .signs = {{u"rubs her ear"_s, u"tired"_s, {}}}});
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "edit");
    EXPECT_EQ(auditFindings(editor()), "");
}
