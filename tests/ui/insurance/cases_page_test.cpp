// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insurance/cases_page.h"

#include "model/calls/call_table.h"
#include "model/insurance/policy_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/calls/call_editor.h"
#include "ui/insurance/case_editor.h"
#include "ui/insurance/policies_page.h"
#include "ui/insurance/policy_editor.h"

#include <QCheckBox>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class CasesPageTest : public PageFixture {
protected:
    CasesPageTest() {
        policy = book.add(InsurancePolicy{.company = u"Prairie Plan"_s, .phone = u"555-0170"_s});
        about = book.add(InsuranceCase{.kind = CaseKind::Refusal,
                                       .about = u"A third night"_s,
                                       .policy = policy.id,
                                       .deadline = u"within 180 days"_s,
                                       .toSend = {{u"Letter of need"_s}, {u"Night log"_s}}});
    }
    QList<InsuranceCase> cases() { return *book->table<CaseTable>().all(); }
    QList<Call> calls() { return *book->table<CallTable>().all(); }

    InsurancePolicy policy;
    InsuranceCase about;
};

} // namespace

TEST_F(CasesPageTest, ALetterIsWrittenDownWithItsDeadlineWordForWord) {
    CasesPage page(context);
    showAndWait(page);
    page.primaryAction();
    auto *editor = dialog<CaseEditor>(&page);
    EXPECT_EQ(auditFindings(editor), "");
    click(editor, "save");
    EXPECT_TRUE(says(editor, u"Please write what it is about."_s));
    type(editor, "about", u"A new chair"_s);
    choose(editor, "policy", u"Prairie Plan"_s);
    type(editor, "letterOn", u"3/10/2026"_s);
    type(editor, "deadline", u"30 days from receipt"_s);
    click(editor, "save");
    ASSERT_EQ(cases().size(), 2);
    EXPECT_EQ(cases()[1].about, u"A new chair"_s);
    EXPECT_EQ(cases()[1].policy, policy.id);
    EXPECT_EQ(cases()[1].deadline, u"30 days from receipt"_s);
    EXPECT_TRUE(says(&page, u"30 days from receipt"_s));
    EXPECT_EQ(auditFindings(&page), "");
    history.undo();
    EXPECT_EQ(cases().size(), 1);
}

TEST_F(CasesPageTest, WhatWasSentIsTickedAndThatCanBeUndone) {
    CasesPage page(context);
    showAndWait(page);
    QTest::keyClick(find(&page, "item1"), Qt::Key_Space);
    EXPECT_TRUE(cases()[0].toSend[1].isDone);
    EXPECT_FALSE(cases()[0].toSend[0].isDone);
    history.undo();
    EXPECT_FALSE(cases()[0].toSend[1].isDone);
}

TEST_F(CasesPageTest, ACallIsNotedWithTheInsuranceAndBelongsToTheCase) {
    CasesPage page(context);
    showAndWait(page);
    click(&page, "noteCall");
    auto *editor = dialog<CallEditor>(&page);
    EXPECT_EQ(find<QLineEdit>(editor, "number")->text(), u"555-0170"_s);
    type(editor, "said", u"A nurse reads it again"_s);
    type(editor, "promised", u"The reason in writing"_s);
    click(editor, "save");
    ASSERT_EQ(calls().size(), 1);
    EXPECT_EQ(calls()[0].insuranceCase, about.id);
    EXPECT_EQ(calls()[0].partnerId, policy.id.uuid());
    EXPECT_TRUE(says(&page, u"A nurse reads it again"_s));
    click(&page, "promiseKept");
    EXPECT_EQ(calls()[0].promise, PromiseState::Kept);
}

TEST_F(CasesPageTest, ItIsPrintedOnlyAfterThePersonSawWhatItTells) {
    CasesPage page(context);
    showAndWait(page);
    prompts.saveTo = folder.filePath(u"case.pdf"_s);
    prompts.yes = false;
    click(&page, "savePdf");
    EXPECT_FALSE(QFile::exists(prompts.saveTo));
    prompts.yes = true;
    click(&page, "savePdf");
    EXPECT_TRUE(QFile::exists(prompts.saveTo));
}

TEST_F(CasesPageTest, AnInsuranceShowsItsLettersAndTheyStayWhenItIsDeleted) {
    PoliciesPage page(context);
    showAndWait(page);
    EXPECT_EQ(auditFindings(&page), "");
    EXPECT_EQ(rows(&page), QStringList{u"Prairie Plan"_s});
    click(&page, "edit");
    auto *editor = dialog<PolicyEditor>(&page);
    EXPECT_EQ(auditFindings(editor), "");
    type(editor, "memberNumber", u"M-77"_s);
    click(editor, "save");
    EXPECT_TRUE(says(&page, u"M-77"_s));
    click(&page, "delete");
    EXPECT_FALSE(cases()[0].policy);
    history.undo();
    EXPECT_EQ(cases()[0].policy, policy.id);
}
