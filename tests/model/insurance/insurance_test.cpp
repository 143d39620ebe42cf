// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insurance/case_table.h"
#include "model/insurance/policy_table.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

InsurancePolicy prairie() {
    return {.company = u"Prairie Plan"_s,
            .kind = PolicyKind::Medicaid,
            .memberNumber = u"000 123"_s,
            .groupNumber = u"42"_s,
            .phone = u"(312) 555-0170"_s,
            .notes = u"red folder"_s};
}

InsuranceCase refusal(const InsurancePolicy &policy) {
    return {.kind = CaseKind::Refusal,
            .about = u"A third night"_s,
            .policy = policy.id,
            .reference = u"R-1"_s,
            .letterOn = QDate(2026, 3, 1),
            .deadline = u"within 180 days"_s,
            .toSend = {{u"Letter of need"_s, true}, {u"Night log"_s, false}},
            .responsible = u"Dad"_s,
            .outcome = u"They said yes"_s,
            .notes = u"by mail"_s};
}

} // namespace

TEST(Insurance, ComesBackFromTheBookAsItWasWritten) {
    TemporaryBook book;
    const InsurancePolicy policy = book.add(prairie());
    InsuranceCase before = book.add(refusal(policy));
    book.reopen();
    EXPECT_EQ(*book->table<PolicyTable>().all(), QList<InsurancePolicy>{policy});
    EXPECT_EQ(*book->table<CaseTable>().all(), QList<InsuranceCase>{before});
    InsuranceCase after = before;
    after.toSend = {{u"Night log"_s, true}};
    after.outcome.clear();
    ASSERT_TRUE(book->apply({{}, {replacing(before, after)}}));
    EXPECT_EQ(*book->table<CaseTable>().all(), QList<InsuranceCase>{after});
}

TEST(Insurance, ALetterStaysWhenThePolicyIsDeleted) {
    TemporaryBook book;
    const InsurancePolicy policy = book.add(prairie());
    const InsuranceCase before = book.add(refusal(policy));
    const auto changed = casesWithout({before, InsuranceCase{.about = u"Other"_s}}, policy.id);
    ASSERT_EQ(changed.size(), 1);
    ASSERT_TRUE(book->apply({{}, {replacing(changed[0].first, changed[0].second), removing(policy)}}));
    EXPECT_FALSE(book->table<CaseTable>().all()->value(0).policy);
    EXPECT_TRUE(book->check());
}

TEST(Insurance, ACaseIsOpenUntilSomethingCameOfIt) {
    InsuranceCase about = refusal(prairie());
    EXPECT_FALSE(about.isOpen());
    about.outcome.clear();
    EXPECT_TRUE(about.isOpen());
}

TEST(Insurance, ACaseKnowsItsPolicy) {
    const InsurancePolicy policy = prairie();
    EXPECT_EQ(policyOf(refusal(policy), {prairie(), policy}), policy);
    EXPECT_FALSE(policyOf(refusal(policy), {}));
    EXPECT_FALSE(policyOf({}, {policy}));
}
