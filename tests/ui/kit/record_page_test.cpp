// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_page.h"

#include "model/attachments/attachment_table.h"
#include "model/base/isolated.h"
#include "model/book/attaching.h"
#include "model/directory/organization_table.h"
#include "model/goals/goal_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/kit/detail_view.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

ListPage::Texts texts() {
    return {.title = u"Notebook"_s,
            .add = u"Add note"_s,
            .search = u"Search notes"_s,
            .empty = u"Nothing is here yet."_s,
            .firstStep = u"Begin"_s,
            .choose = u"Choose one."_s,
            .icon = "list",
            .place = u"notebook"_s,
            .edit = u"Edit note"_s,
            .remove = u"Delete note"_s};
}

class NoteEditor : public RecordEditor<Goal> {
public:
    NoteEditor(const PageContext &context, const std::optional<Goal> &before, QWidget *parent) :
        RecordEditor(u"A note"_s, context, before, {}, parent) {
        line(u"Title"_s, &Goal::title, "title");
    }
};

class Notebook : public RecordPage<GoalTable> {
public:
    explicit Notebook(const PageContext &context) :
        RecordPage(context, texts(),
                   {.title = [](const Goal &goal) { return goal.title; },
                    .group = [](const Goal &goal) { return nameOf(goal.status); },
                    .search = [](const Goal &goal) { return searchKey(goal.title + goal.whyItMatters); },
                    .order = [](const Goal &goal) { return int(goal.status); },
                    .attachments = AttachmentOwner::Goal},
                   nullptr) {
        load();
    }

protected:
    void fillDetail(DetailView *detail, const Goal &goal) override { detail->addText(goal.whyItMatters); }
    RecordEditor<Goal> *newEditor(const std::optional<Goal> &before) override {
        return new NoteEditor(m_context, before, this);
    }
};

class OrganizationEditing : public RecordEditor<Organization> {
public:
    OrganizationEditing(const PageContext &context, const std::optional<Organization> &before,
                        QWidget *parent) :
        RecordEditor(u"An organization"_s, context, before, {}, parent) {
        line(u"Name"_s, &Organization::name, "name");
    }
};

/// A page whose table gives light rows.
class Organizations : public RecordPage<OrganizationTable, OrganizationRow> {
public:
    explicit Organizations(const PageContext &context) :
        RecordPage(context, texts(), {.title = [](const OrganizationRow &row) { return row.name; }},
                   nullptr) {
        load();
    }

protected:
    void fillDetail(DetailView *detail, const Organization &whole) override {
        detail->addText(whole.description);
    }
    RecordEditor<Organization> *newEditor(const std::optional<Organization> &before) override {
        return new OrganizationEditing(m_context, before, this);
    }
};

class RecordPageTest : public PageFixture {
protected:
    RecordPageTest() { showAndWait(page); }

    QList<Goal> goals() { return *book->table<GoalTable>().all(); }
    QAbstractItemView *list() { return find<QAbstractItemView>(&page, "list"); }

    Notebook page{context};
    QAbstractItemModelTester tester{list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(RecordPageTest, ListsTheRecordsInTheirOrderAndShowsTheFirst) {
    EXPECT_TRUE(says(&page, u"Nothing is here yet."_s));
    book.add(Goal{.title = u"Sing"_s, .status = GoalStatus::Resting});
    book.add(Goal{.title = u"Swim"_s, .whyItMatters = u"She loves water"_s});
    book.add(Goal{.title = u"Bake"_s});
    EXPECT_EQ(rows(&page), (QStringList{u"Swim"_s, u"Bake"_s, u"Sing"_s}));
    EXPECT_EQ(list()->model()->index(2, 0).data(GroupRole), nameOf(GoalStatus::Resting));
    EXPECT_EQ(auditFindings(&page), "");
    QTest::keyClick(list(), Qt::Key_Home);
    EXPECT_TRUE(says(&page, u"She loves water"_s));
}

TEST_F(RecordPageTest, AddsWithItsFormAndChoosesWhatWasAdded) {
    book.add(Goal{.title = u"Swim"_s});
    click(&page, "add");
    auto *form = dialog<NoteEditor>(&page);
    type(form, "title", u"Bake"_s);
    click(form, "save");
    EXPECT_EQ(rows(&page), (QStringList{u"Swim"_s, u"Bake"_s}));
    EXPECT_EQ(page.shownRecord(), goals()[1].id.uuid());
    EXPECT_EQ(done, QStringList{u"Add note"_s});
}

TEST_F(RecordPageTest, SaysOfWhichRecordWhatIsNowTrue) {
    QSignalSpy performed(&history, &History::performed);
    click(&page, "add");
    auto *form = dialog<NoteEditor>(&page);
    type(form, "title", u"Bake"_s);
    click(form, "save");
    click(&page, "delete");
    ASSERT_EQ(performed.count(), 2);
    EXPECT_EQ(performed[0][0].value<ChangeSet>().outcome, isolated(u"Bake"_s) + u" is saved"_s);
    EXPECT_EQ(performed[1][0].value<ChangeSet>().outcome, isolated(u"Bake"_s) + u" is deleted"_s);
}

TEST_F(RecordPageTest, EditsByTheKeyboardAndUndoes) {
    book.add(Goal{.title = u"Swim"_s});
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    auto *form = dialog<NoteEditor>(&page);
    type(form, "title", u"Swim far"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(rows(&page), QStringList{u"Swim far"_s});
    EXPECT_EQ(done, QStringList{u"Edit note"_s});
    history.undo();
    EXPECT_EQ(rows(&page), QStringList{u"Swim"_s});
}

TEST_F(RecordPageTest, DeletesWithWhatBelongsToTheRecordInOneStep) {
    const Goal goal = book.add(Goal{.title = u"Swim"_s});
    QFile paper(folder.filePath(u"letter.pdf"_s));
    ASSERT_TRUE(paper.open(QIODevice::WriteOnly));
    paper.write("%PDF-1.4\n%%EOF\n");
    paper.close();
    const auto attached = attach(book.store(), paper.fileName(), AttachmentOwner::Goal, goal.id.uuid(),
                                 Moment::of(clock.now()));
    ASSERT_TRUE(attached) << qPrintable(attached.error().text);
    book.add(*attached);
    const auto papers = [&] {
        return book->table<AttachmentTable>().of(AttachmentOwner::Goal, goal.id.uuid())->size();
    };
    EXPECT_EQ(papers(), 1);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    EXPECT_TRUE(goals().isEmpty());
    EXPECT_EQ(papers(), 0);
    EXPECT_EQ(done, QStringList{u"Delete note"_s});
    history.undo();
    EXPECT_EQ(rows(&page), QStringList{u"Swim"_s});
    EXPECT_EQ(papers(), 1);
}

TEST_F(RecordPageTest, FindsAndKeepsTheChosenOneWhileOthersChange) {
    book.add(Goal{.title = u"Swim"_s});
    const Goal bake = book.add(Goal{.title = u"Bake"_s, .whyItMatters = u"With Grandma"_s});
    page.show(bake.id.uuid());
    book.add(Goal{.title = u"Sing"_s});
    EXPECT_EQ(page.shownRecord(), bake.id.uuid());
    type(&page, "search", u"grandma"_s);
    EXPECT_EQ(rows(&page), QStringList{u"Bake"_s});
}

TEST_F(RecordPageTest, OpensTheFormOfADraftAgain) {
    const Goal goal = book.add(Goal{.title = u"Swim"_s});
    const DraftKey key{u"notebook"_s, goal.id.uuid()};
    EXPECT_TRUE(page.openDraft(key));
    auto *form = dialog<NoteEditor>(&page);
    type(form, "title", u"Swim far"_s);
    EXPECT_EQ(form->keepDraft(), key);
    prompts.chosen = 1; // throw it away
    form->reject();
    EXPECT_FALSE(page.openDraft({u"notebook"_s, QUuid::createUuid()})) << "no such record";
}

TEST_F(RecordPageTest, ReadsAgainOnceSomebodyLooks) {
    page.hide();
    book.add(Goal{.title = u"Swim"_s});
    EXPECT_TRUE(rows(&page).isEmpty());
    page.show();
    EXPECT_EQ(rows(&page), QStringList{u"Swim"_s});
}

TEST_F(RecordPageTest, ReadsTheWholeRecordOfALightRow) {
    const Organization rides =
        book.add(Organization{.name = u"Rides"_s, .description = u"Takes you there"_s});
    Organizations light(context);
    showAndWait(light);
    EXPECT_TRUE(says(&light, u"Takes you there"_s));
    click(&light, "edit");
    auto *form = dialog<OrganizationEditing>(&light);
    type(form, "name", u"Buses"_s);
    click(form, "save");
    const auto after = *book->table<OrganizationTable>().find(rides.id);
    EXPECT_EQ(after->name, u"Buses"_s);
    EXPECT_EQ(after->description, u"Takes you there"_s);
    click(&light, "delete");
    EXPECT_TRUE(rows(&light).isEmpty());
}
