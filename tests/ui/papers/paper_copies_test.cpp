// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_copies.h"

#include "model/keyfacts/key_fact.h"
#include "model/papers/paper_copy_table.h"
#include "model/papers/paper_id.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/papers/copies_to_replace.h"
#include "ui/papers/paper_copy_editor.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class PaperCopiesTest : public PageFixture {
protected:
    PaperCopiesTest() {
        copies.showPaper(u"emergency"_s);
        showAndWait(reminder);
        showAndWait(copies);
    }
    /// Where the copies are that shall be replaced; nothing where all are as the paper is now.
    QString toReplace() {
        const auto *line = reminder.findChild<QPushButton *>(u"toReplace_emergency"_s);
        return line ? line->text().section(u"from before: "_s, 1) : QString();
    }
    /// By the keyboard: beside its words a tick box hears no click.
    void tick(const char *name) { QTest::keyClick(find(&copies, name), Qt::Key_Space); }
    QList<PaperCopy> kept() { return *book->table<PaperCopyTable>().all(); }
    /// The facts are others than they were when a copy was laid somewhere.
    void changeFacts() { book.add(KeyFact{.kind = KeyFactKind::Allergy, .what = u"Latex"_s}); }

    CopiesToReplace reminder{context};
    PaperCopies copies{context};
};

} // namespace

TEST_F(PaperCopiesTest, NotesWhereACopyIsSinceToday) {
    tick("place_Refrigerator");
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().paper, u"emergency"_s);
    EXPECT_EQ(kept().first().since, clock.today());
    EXPECT_TRUE(find<QCheckBox>(&copies, "place_Refrigerator")->text().contains(u"since "_s));
    EXPECT_FALSE(copies.findChild<QWidget *>(u"replaced_Refrigerator"_s));
    tick("place_Refrigerator");
    EXPECT_TRUE(kept().isEmpty());
    history.undo();
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(PaperCopiesTest, TakesATickThatACopyFromBeforeWasReplaced) {
    tick("place_Refrigerator");
    tick("place_Car");
    changeFacts();
    EXPECT_EQ(toReplace(), u"Refrigerator, Car"_s);
    tick("replaced_Refrigerator");
    EXPECT_EQ(toReplace(), u"Car"_s);
    EXPECT_FALSE(copies.findChild<QWidget *>(u"replaced_Refrigerator"_s));
    tick("replaced_Car");
    EXPECT_EQ(toReplace(), QString());
    EXPECT_FALSE(says(&reminder, u"Copies to replace"_s));
    history.undo();
    EXPECT_EQ(toReplace(), u"Car"_s);
}

TEST_F(PaperCopiesTest, TakesAPlaceInTheFamilysOwnWords) {
    click(&copies, "anotherPlace");
    auto *editor = dialog<PaperCopyEditor>(&copies);
    click(editor, "save");
    EXPECT_TRUE(says(editor, u"Please write where the copy is, such as the car."_s));
    type(editor, "place", u"Soccer bag"_s);
    type(editor, "since", u"2026-03-20"_s);
    click(editor, "save");
    EXPECT_TRUE(says(editor, u"This day is still to come."_s));
    type(editor, "since", u"2026-03-01"_s);
    click(editor, "save");
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().since, QDate(2026, 3, 1));
    EXPECT_TRUE(find<QCheckBox>(&copies, "place_Soccer bag")->isChecked());
    click(&copies, "edit_Soccer bag");
    EXPECT_EQ(dialog<PaperCopyEditor>(&copies)->record(), kept().first());
}

TEST_F(PaperCopiesTest, LeadsToThePaperWhoseCopiesAreFromBefore) {
    tick("place_School");
    copies.showPaper(u"handover"_s);
    EXPECT_FALSE(says(&copies, u"Where our copies are"_s)); // a handover sheet is for one day
    changeFacts();
    QUuid asked;
    QObject::connect(&reminder, &CopiesPart::goTo,
                     [&asked](const QString &, const QUuid &paper) { asked = paper; });
    click(&reminder, "toReplace_emergency");
    EXPECT_EQ(asked, paperId(u"emergency"_s));
}

TEST_F(PaperCopiesTest, OpensItsDraftsAndNoOthers) {
    tick("place_Car");
    EXPECT_FALSE(copies.openDraft({u"papers/emergency"_s, {}}));
    EXPECT_FALSE(copies.openDraft({u"papers/emergency/copy"_s, QUuid::createUuid()}));
    EXPECT_TRUE(copies.openDraft({u"papers/emergency/copy"_s, kept().first().id.uuid()}));
    EXPECT_EQ(dialog<PaperCopyEditor>(&copies)->record().place, u"Car"_s);
}

TEST_F(PaperCopiesTest, LeadsToTheSignedPapersByAQuietButton) {
    QStringList asked;
    QObject::connect(&copies, &PaperCopies::goTo, [&asked](const QString &page) { asked.append(page); });
    click(&copies, "signedPapers");
    EXPECT_EQ(asked, QStringList{u"signedpapers"_s});
}

TEST_F(PaperCopiesTest, StandsUpToAnAudit) {
    tick("place_Car");
    changeFacts();
    for (const int width : {330, 700}) {
        copies.resize(width, 700);
        EXPECT_EQ(auditFindings(&copies), "") << width;
        reminder.resize(width, 200);
        EXPECT_EQ(auditFindings(&reminder), "") << width;
    }
    click(&copies, "edit_Car");
    EXPECT_EQ(auditFindings(dialog<PaperCopyEditor>(&copies)), "");
}
