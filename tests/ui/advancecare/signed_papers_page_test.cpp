// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advancecare/signed_papers_page.h"

#include "model/advancecare/signed_paper_changes.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/advancecare/signed_paper_editor.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

class SignedPapersPageTest : public PageFixture {
protected:
    SignedPapersPageTest() { showAndWait(page); }

    void tick(const char *name) { QTest::keyClick(find(&page, name), Qt::Key_Space); }
    SignedPaperEditor *editor() { return dialog<SignedPaperEditor>(&page); }
    QList<SignedPaper> kept() { return *book->table<SignedPaperTable>().all(); }
    SignedPaper addPlan() {
        return book.add(SignedPaper{.name = u"Our plan"_s,
                                    .signedBy = u"Dr. Osei"_s,
                                    .originalAt = u"Blue folder"_s,
                                    .holders = {{u"Rosa"_s, QDate(2026, 3, 1), {}}, {u"School"_s, {}, {}}}});
    }

    SignedPapersPage page{context};
};

} // namespace

TEST_F(SignedPapersPageTest, SaysThatTheBookIsNotThePaper) {
    EXPECT_TRUE(says(&page, u"Hearthbook keeps where the paper is. It is not the paper."_s));
    addPlan();
    EXPECT_TRUE(says(&page, u"Hearthbook keeps where the paper is. It is not the paper."_s));
}

TEST_F(SignedPapersPageTest, WritesDownWhereAPaperIsAndWhoHasIt) {
    click(&page, "firstStep");
    type(editor(), "name", u"Our plan"_s);
    type(editor(), "originalAt", u"Blue folder"_s);
    click(editor(), "holdersGroup");
    click(find(editor(), "holders"), "addRow");
    type(editor(), "who", u"Rosa"_s);
    type(editor(), "since", u"2026-03-01"_s);
    click(editor(), "save");
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().holders, (QList<PaperHolder>{{u"Rosa"_s, QDate(2026, 3, 1), {}}}));
    EXPECT_TRUE(says(&page, u"Blue folder"_s));
    history.undo();
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(SignedPapersPageTest, ABlankPlaceIsNotWrittenYet) {
    book.add(SignedPaper{.kind = SignedPaperKind::Letter});
    EXPECT_TRUE(says(&page, u"Not written yet"_s));
    EXPECT_EQ(rows(&page), QStringList{u"Letter"_s});
}

TEST_F(SignedPapersPageTest, ListsWhomToTellOnceAPaperIsReplaced) {
    const SignedPaper old = addPlan();
    click(&page, "newer");
    EXPECT_EQ(find<QLineEdit>(editor(), "originalAt")->text(), u"Blue folder"_s);
    type(editor(), "name", u"The new plan"_s);
    click(editor(), "save");
    ASSERT_EQ(kept().size(), 2);
    EXPECT_EQ(kept().first().replacedBy, kept().last().id);
    EXPECT_EQ(page.shownRecord(), old.id.uuid());
    EXPECT_TRUE(says(&page, u"Tell 2 "_s));
    tick("told0");
    EXPECT_EQ(kept().first().holders.first().toldOn, clock.today());
    EXPECT_TRUE(says(&page, u"Tell 1 "_s));
    tick("told1");
    EXPECT_TRUE(says(&page, u"Everyone who has this copy knows"_s));
    click(&page, "newer");
    EXPECT_EQ(page.shownRecord(), kept().last().id.uuid());
    EXPECT_TRUE(says(&page, u"In place of: Our plan"_s));
    EXPECT_FALSE(says(&page, u"Tell "_s));
}

TEST_F(SignedPapersPageTest, OffersAsNewerOnlyWhatDidNotComeBefore) {
    const SignedPaper old = addPlan();
    SignedPaper newer{.name = u"The new plan"_s};
    book.add(newer);
    SignedPaper replaced = old;
    replaced.replacedBy = newer.id;
    ASSERT_TRUE(book->apply({{}, {replacing(old, replaced)}}));
    page.show(newer.id.uuid());
    click(&page, "edit");
    EXPECT_EQ(find<QComboBox>(editor(), "replacedBy")->count(), 1); // no other paper
}

TEST_F(SignedPapersPageTest, RefusesWhatIsNoDay) {
    click(&page, "firstStep");
    type(editor(), "signedOn", u"sometime"_s);
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"We cannot read this day."_s));
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(SignedPapersPageTest, ADeletedPaperComesBackWithWhatItHadReplaced) {
    const SignedPaper old = addPlan();
    click(&page, "newer");
    click(editor(), "save");
    page.show(kept().last().id.uuid());
    click(&page, "delete");
    ASSERT_EQ(kept().size(), 1);
    EXPECT_FALSE(kept().first().replacedBy);
    history.undo();
    EXPECT_EQ(kept().size(), 2);
    EXPECT_TRUE(kept().first().replacedBy);
}

TEST_F(SignedPapersPageTest, KeepsTheDraftOfANewerPaper) {
    const SignedPaper old = addPlan();
    EXPECT_TRUE(page.openDraft({u"signedpapers/newer"_s, old.id.uuid()}));
    EXPECT_EQ(editor()->record().signedBy, u"Dr. Osei"_s);
    editor()->close();
    EXPECT_FALSE(page.openDraft({u"signedpapers/newer"_s, QUuid::createUuid()}));
}

TEST_F(SignedPapersPageTest, StandsUpToAnAudit) {
    const SignedPaper old = addPlan();
    ASSERT_TRUE(book->apply(replacingPaper({}, old, SignedPaper{.name = u"The new plan "_s.repeated(6)})));
    for (const int width : {620, 780, 940, 1300}) {
        page.resize(width, 700);
        for (const SignedPaper &paper : kept()) {
            page.show(paper.id.uuid());
            EXPECT_EQ(auditFindings(&page), "") << width;
        }
    }
    click(&page, "edit");
    EXPECT_EQ(auditFindings(editor()), "");
}
