// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comfort/comfort_sheet_page.h"

#include "model/comfort/comfort_page_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/comfort/comfort_editor.h"

#include <QFileInfo>

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
    EXPECT_TRUE(says(&page, QStringLiteral("For a child who cannot say it in words")));
    click(&page, "firstStep");
    type(editor(), "goodDay", QStringLiteral("She hums"));
    click(find(editor(), "signs"), "addRow");
    type(editor(), "sign", QStringLiteral("rubs her ear"));
    type(editor(), "means", QStringLiteral("tired"));
    type(editor(), "helps", QStringLiteral("quiet room"));
    click(editor(), "save");
    ASSERT_TRUE(kept());
    EXPECT_EQ(kept()->signs, (QList<ComfortSign>{{QStringLiteral("rubs her ear"), QStringLiteral("tired"),
                                                  QStringLiteral("quiet room")}}));
    EXPECT_TRUE(says(&page, QStringLiteral("She hums")));
    EXPECT_TRUE(says(&page, QStringLiteral("Helps then: quiet room")));
    history.undo();
    EXPECT_FALSE(kept());
    EXPECT_TRUE(find(&page, "firstStep")->isVisible());
}

TEST_F(ComfortSheetPageTest, ChangesTheOnePageThatThereIs) {
    const ComfortPage before = book.add(ComfortPage{.calms = QStringLiteral("music")});
    click(&page, "edit");
    type(editor(), "hardDay", QStringLiteral("A thin cry"));
    click(editor(), "save");
    ASSERT_TRUE(kept());
    EXPECT_EQ(kept()->id, before.id);
    EXPECT_EQ(kept()->calms, before.calms);
}

TEST_F(ComfortSheetPageTest, SavesThePaper) {
    EXPECT_FALSE(find(&page, "savePdf")->isEnabled());
    book.add(ComfortPage{.calms = QStringLiteral("music")});
    prompts.saveTo = folder.filePath(QStringLiteral("comfort.pdf"));
    click(&page, "savePdf");
    EXPECT_GT(QFileInfo(prompts.saveTo).size(), 1000);
}

TEST_F(ComfortSheetPageTest, StandsUpToAnAudit) {
    book.add(ComfortPage{.goodDay = QStringLiteral("She hums"),
                         .signs = {{QStringLiteral("rubs her ear"), QStringLiteral("tired"), {}}}});
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "edit");
    EXPECT_EQ(auditFindings(editor()), "");
}
