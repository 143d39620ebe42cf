// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keepsake/keepsake_page.h"

#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "model/keepsake/keepsake_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"

#include <QFileInfo>

namespace {

class KeepsakePageTest : public PageFixture {
protected:
    void addMoment(const QString &words) {
        const auto tracker = book.add(Tracker{
            .name = words, .kind = TrackerKind::Words, .preset = u"good_moment"_s, .position = position++});
        book.add(DiaryEntry{.tracker = tracker.id, .moment = Moment::of(clock.now()), .words = words});
    }
    void show() {
        page = std::make_unique<KeepsakePage>(context);
        showAndWait(*page);
    }
    /// Ticks, or takes the tick away, by the keyboard.
    void tick(int row) {
        auto *list = find<QAbstractItemView>(page.get(), "pieces");
        list->setCurrentIndex(list->model()->index(row, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
    }
    Keepsake kept() { return (*book->table<KeepsakeTable>().get()).value_or(Keepsake{}); }

    int position = 0;
    std::unique_ptr<KeepsakePage> page;
};

} // namespace

TEST_F(KeepsakePageTest, WithoutAnythingItSaysWhatWillComeAndPrintsNothing) {
    show();
    EXPECT_EQ(rows(page.get(), "pieces").size(), 1);
    EXPECT_FALSE(find(page.get(), "print")->isEnabled());
    EXPECT_FALSE(find(page.get(), "savePdf")->isEnabled());
}

TEST_F(KeepsakePageTest, APieceIsLeftOutByOneKeyAndComesBackByUndo) {
    addMoment(u"The lake"_s);
    addMoment(u"The boat"_s);
    show();
    ASSERT_EQ(rows(page.get(), "pieces").size(), 3);
    tick(1);
    EXPECT_EQ(kept().leftOut.size(), 1);
    tick(1);
    EXPECT_TRUE(kept().leftOut.isEmpty());
    tick(2);
    history.undo();
    EXPECT_TRUE(kept().leftOut.isEmpty());
}

TEST_F(KeepsakePageTest, ItsNameIsKept) {
    addMoment(u"The lake"_s);
    show();
    type(page.get(), "bookName", u"Emi's book"_s);
    QTest::keyClick(find(page.get(), "bookName"), Qt::Key_Return);
    EXPECT_EQ(kept().title, u"Emi's book"_s);
}

TEST_F(KeepsakePageTest, ANameThatWasJustTypedIsKeptWhenTheWindowIsClosed) {
    addMoment(u"The lake"_s);
    show();
    type(page.get(), "bookName", u"Emi's book"_s);
    page->close();
    EXPECT_EQ(kept().title, u"Emi's book"_s);
}

TEST_F(KeepsakePageTest, SavesAPdf) {
    addMoment(u"The lake"_s);
    show();
    prompts.saveTo = book.path(u"book.pdf"_s);
    click(page.get(), "savePdf");
    EXPECT_GT(QFileInfo(prompts.saveTo).size(), 1000);
}

TEST_F(KeepsakePageTest, HasNoFlawThatAMachineSees) {
    addMoment(u"The lake"_s);
    show();
    EXPECT_EQ(auditFindings(page.get()), "");
}
