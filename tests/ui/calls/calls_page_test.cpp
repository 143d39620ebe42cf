// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calls_page.h"

#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "model/insurance/case_table.h"
#include "model/insurance/policy_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/careteam/care_team_page.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class CallsPageTest : public PageFixture {
protected:
    CallsPageTest() { showAndWait(page); }
    QList<Call> calls() { return *book->table<CallTable>().all(); }
    Call add(const QString &name, int daysBefore, std::optional<int> promisedInDays = {}) {
        Call call{.on = clock.today().addDays(-daysBefore), .name = name};
        if (promisedInDays)
            call.promisedBy = clock.today().addDays(*promisedInDays);
        return book.add(call);
    }
    QString groupOf(int row) {
        const auto *model = find<QAbstractItemView>(&page, "list")->model();
        return model->index(row, 0).data(GroupRole).toString();
    }

    CallsPage page{context};
    QAbstractItemModelTester tester{find<QAbstractItemView>(&page, "list")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(CallsPageTest, WhatIsPromisedStandsFirstAndThenTheNewestCall) {
    add(u"Old"_s, 9);
    add(u"Late"_s, 8, 9);
    add(u"New"_s, 1);
    add(u"Passed"_s, 20, -3);
    EXPECT_EQ(rows(&page), (QStringList{u"Passed"_s, u"Late"_s, u"New"_s, u"Old"_s}));
    EXPECT_EQ(groupOf(1), u"Promised to us"_s);
    EXPECT_EQ(groupOf(2), u"Calls"_s);
    EXPECT_FALSE(says(&page, u"overdue"_s));
    EXPECT_EQ(auditFindings(&page), "");
}

TEST_F(CallsPageTest, APromiseIsMarkedAsKeptOrLetGoAndThatCanBeUndone) {
    add(u"Rides"_s, 2, 3);
    click(&page, "promiseKept");
    EXPECT_EQ(calls()[0].promise, PromiseState::Kept);
    EXPECT_EQ(groupOf(0), u"Calls"_s);
    EXPECT_TRUE(says(&page, u"They kept this promise"_s));
    history.undo();
    EXPECT_EQ(calls()[0].promise, PromiseState::Open);
    click(&page, "letGo");
    EXPECT_EQ(calls()[0].promise, PromiseState::LetGo);
    EXPECT_TRUE(says(&page, u"not waited for any more"_s));
}

TEST_F(CallsPageTest, WhoeverIsChosenBringsTheirNumberAlong) {
    const Contact ana = book.add(Contact{.name = u"Ana"_s, .phones = {{PhoneKind::Work, u"555-0112"_s}}});
    page.primaryAction();
    auto *editor = dialog<CallEditor>(&page);
    click(editor, "save");
    EXPECT_TRUE(says(editor, u"Please write who the call was with."_s));
    type(editor, "name", u"Ana"_s);
    EXPECT_EQ(find<QLineEdit>(editor, "number")->text(), u"555-0112"_s);
    EXPECT_EQ(auditFindings(editor), "");
    type(editor, "promised", u"A letter"_s);
    click(editor, "save");
    ASSERT_EQ(calls().size(), 1);
    EXPECT_EQ(calls()[0].partnerId, ana.id.uuid());
    EXPECT_EQ(calls()[0].on, clock.today());
    EXPECT_TRUE(says(&page, u"Promised: A letter"_s));
    QSignalSpy asked(&page, &Page::goTo);
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text() == u"Ana"_s)
            button->click();
    }
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"careteam"_s);
}

TEST_F(CallsPageTest, ANumberThatSomebodyTypedStays) {
    book.add(Contact{.name = u"Ana"_s, .phones = {{PhoneKind::Work, u"555-0112"_s}}});
    page.primaryAction();
    auto *editor = dialog<CallEditor>(&page);
    type(editor, "number", u"555-0199"_s);
    type(editor, "name", u"Ana"_s);
    EXPECT_EQ(find<QLineEdit>(editor, "number")->text(), u"555-0199"_s);
}

TEST_F(CallsPageTest, AContactIsCalledWithNameAndNumberFilledIn) {
    const Contact ana = book.add(Contact{.name = u"Ana"_s, .phones = {{PhoneKind::Work, u"555-0112"_s}}});
    CareTeamPage careTeam(context);
    showAndWait(careTeam);
    click(&careTeam, "noteCall");
    auto *editor = dialog<CallEditor>(&careTeam);
    type(editor, "said", u"Come at ten"_s);
    click(editor, "save");
    ASSERT_EQ(calls().size(), 1);
    EXPECT_EQ(calls()[0].partnerId, ana.id.uuid());
    EXPECT_EQ(calls()[0].number, u"555-0112"_s);
    EXPECT_TRUE(says(&careTeam, u"Come at ten"_s));
    EXPECT_EQ(auditFindings(&careTeam), "");
}

TEST_F(CallsPageTest, WordsThatWereNotSavedComeBackWithWhoeverTheyWereAbout) {
    const Contact ana = book.add(Contact{.name = u"Ana"_s});
    book.add(Contact{.name = u"Ben"_s});
    EXPECT_TRUE(page.openDraft({u"calls/contact"_s, ana.id.uuid()}));
    auto *editor = dialog<CallEditor>(&page);
    EXPECT_EQ(editor->record().name, u"Ana"_s);
    editor->reject();
    EXPECT_FALSE(page.openDraft({u"calls/contact"_s, QUuid::createUuid()}));
    EXPECT_TRUE(page.openDraft({u"calls"_s, {}}));
    EXPECT_EQ(dialog<CallEditor>(&page)->record().name, QString());
}

TEST_F(CallsPageTest, NothingIsWaitedForOnceTheChildHasDied) {
    add(u"Rides"_s, 2, 3);
    const Child before = *book->table<ChildTable>().get();
    Child after = before;
    after.hasDied = true;
    ASSERT_TRUE(book->apply({{}, {replacing(before, after)}}));
    EXPECT_EQ(groupOf(0), u"Calls"_s);
    EXPECT_EQ(page.findChild<QWidget *>(u"promiseKept"_s), nullptr);
    EXPECT_FALSE(says(&page, u"They will call back by"_s));
}
