// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/brochures_page.h"

#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/learning/brochure_editor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class BrochuresPageTest : public PageFixture {
protected:
    QList<Brochure> brochures() { return *book->table<BrochureTable>().all(); }
};

} // namespace

TEST_F(BrochuresPageTest, StartersComeOnlyWhenAskedForAndAreToBeCheckedFirst) {
    BrochuresPage page(context);
    showAndWait(page);
    EXPECT_TRUE(brochures().isEmpty());
    click(&page, "starters");
    EXPECT_EQ(brochures().size(), 7);
    EXPECT_TRUE(says(&page, u"Check first"_s));
    EXPECT_FALSE(page.findChild<QPushButton *>(u"starters"_s)->isVisible());
    EXPECT_EQ(auditFindings(&page), "");
    history.undo();
    EXPECT_TRUE(brochures().isEmpty());
    EXPECT_TRUE(page.findChild<QPushButton *>(u"starters"_s)->isVisible());
}

TEST_F(BrochuresPageTest, OneThatWasCheckedAndReadSaysSo) {
    book.add(Brochure{.title = u"Sleep"_s});
    BrochuresPage page(context);
    showAndWait(page);
    click(&page, "checked");
    EXPECT_TRUE(brochures().first().isChecked);
    EXPECT_FALSE(says(&page, u"Check first"_s));
    click(&page, "read");
    EXPECT_EQ(brochures().first().readOn, clock.today());
    EXPECT_TRUE(says(&page, u"Read on: March 14, 2026"_s));
}

TEST_F(BrochuresPageTest, AnAddressIsCopiedAndShownAsACodeAndOpensNothing) {
    book.add(Brochure{.title = u"Sleep"_s, .address = u"lark.example.org/sleep"_s});
    BrochuresPage page(context);
    showAndWait(page);
    click(&page, "copyAddress");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"https://lark.example.org/sleep"_s);
    const auto *code = page.findChild<QLabel *>(u"photo"_s);
    ASSERT_NE(code, nullptr);
    EXPECT_FALSE(code->pixmap(Qt::ReturnByValue).isNull());
    EXPECT_FALSE(code->openExternalLinks());
}

TEST_F(BrochuresPageTest, OneIsWrittenDown) {
    BrochuresPage page(context);
    showAndWait(page);
    page.primaryAction();
    auto *editor = dialog<BrochureEditor>(&page);
    EXPECT_EQ(auditFindings(editor), "");
    type(editor, "title", u"Sleep"_s);
    type(editor, "talkedAboutWith", u"Ms. Bo"_s);
    click(editor, "save");
    ASSERT_EQ(brochures().size(), 1);
    EXPECT_EQ(brochures().first().talkedAboutWith, u"Ms. Bo"_s);
}
