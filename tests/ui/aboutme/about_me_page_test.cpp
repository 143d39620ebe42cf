// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutme/about_me_page.h"

#include "model/aboutme/about_me_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/aboutme/about_me_editor.h"

using namespace Qt::StringLiterals;

namespace {

class AboutMePageTest : public PageFixture {
protected:
    AboutMePageTest() { showAndWait(page); }

    AboutMeEditor *editor() { return dialog<AboutMeEditor>(&page); }
    std::optional<AboutMe> kept() { return *book->table<AboutMeTable>().get(); }

    AboutMePage page{context};
};

} // namespace

TEST_F(AboutMePageTest, IsWrittenAndCanBeTakenBack) {
    click(&page, "firstStep");
    type(editor(), "topic0", u"My dog Biscuit"_s);
    click(editor(), "careGroup");
    type(editor(), "topic3", u"On my left side"_s);
    click(editor(), "save");
    ASSERT_TRUE(kept());
    EXPECT_EQ(kept()->of(AboutTopic::Loves), u"My dog Biscuit"_s);
    EXPECT_EQ(kept()->of(AboutTopic::Sleeps), u"On my left side"_s);
    EXPECT_TRUE(says(&page, u"My dog Biscuit"_s));
    history.undo();
    EXPECT_FALSE(kept());
    EXPECT_TRUE(find(&page, "firstStep")->isVisible());
}

TEST_F(AboutMePageTest, StandsUpToAnAudit) {
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "firstStep");
    EXPECT_EQ(auditFindings(editor()), "");
}
