// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/case_sheet.h"

#include "model/calls/callee.h"
#include "model/reports/find_team_sheet.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

class CaseSheetTest : public testing::Test {
protected:
    CaseSheetTest() {
        book.add(Child{.name = u"Emma Doe"_s, .calledName = u"Emmy"_s});
        policy = book.add(InsurancePolicy{.company = u"Prairie & Co"_s, .memberNumber = u"M-77"_s});
        about = book.add(InsuranceCase{.kind = CaseKind::Refusal,
                                       .about = u"A third night"_s,
                                       .policy = policy.id,
                                       .deadline = u"within 180 days"_s,
                                       .toSend = {{u"Letter of need"_s, true}, {u"Night log"_s, false}}});
    }
    void addCall(int daysBefore, const QString &said, std::optional<Id<InsuranceCase>> insuranceCase) {
        Call call = callWith(calleeOf(policy), kNow.date().addDays(-daysBefore));
        call.said = said;
        call.insuranceCase = insuranceCase;
        book.add(call);
    }
    CaseSheet sheet() { return *readCaseSheet(book.store(), about, kNow); }

    const QDateTime kNow{QDate(2026, 5, 20), QTime(7, 30), QTimeZone("America/Chicago")};
    TemporaryBook book;
    InsurancePolicy policy;
    InsuranceCase about;
};

} // namespace

TEST_F(CaseSheetTest, HasThePolicyTheDeadlineInItsWordsAndWhatToSend) {
    const QString html = caseReport(sheet()).html;
    for (const char *words : {"A third night", "Emma Doe", "Prairie &amp; Co", "M-77", "within 180 days",
                              "They said no", "\u2611 Letter of need", "\u2610 Night log"})
        EXPECT_TRUE(html.contains(QString::fromUtf8(words))) << words;
    EXPECT_FALSE(html.contains(u"Calls"_s)) << "there were none";
    EXPECT_FALSE(caseReport(sheet()).fileTitle.contains(u"third"_s)) << "strangers read it";
}

TEST_F(CaseSheetTest, HasTheCallsThatBelongToItTheOldestFirst) {
    addCall(2, u"Second word"_s, about.id);
    addCall(9, u"First word"_s, about.id);
    addCall(1, u"Of something else"_s, {});
    const QString html = caseReport(sheet()).html;
    EXPECT_FALSE(html.contains(u"Of something else"_s));
    ASSERT_TRUE(html.contains(u"First word"_s));
    EXPECT_LT(html.indexOf(u"First word"_s), html.indexOf(u"Second word"_s));
}

TEST_F(CaseSheetTest, SaysWhatItReveals) {
    EXPECT_TRUE(revealedBy(sheet()).contains(u"the numbers on the insurance card"_s));
    addCall(2, u"Wait"_s, about.id);
    EXPECT_EQ(revealedBy(sheet()).size(), 4);
    about.policy.reset();
    EXPECT_FALSE(revealedBy(sheet()).contains(u"the numbers on the insurance card"_s));
}

TEST(FindTeamSheet, SaysOfEachKindOfCareHowItDiffersAndThatAChildMayHaveBoth) {
    const QString html = findTeamReport(QDateTime(QDate(2026, 5, 20), QTime(7, 30))).html;
    for (const CareDifference &each : careDifferences()) {
        EXPECT_FALSE(each.palliative.isEmpty() || each.hospice.isEmpty()) << qPrintable(each.about);
        EXPECT_TRUE(html.contains(each.hospice)) << qPrintable(each.about);
    }
    for (const char *words : {"under 21", "2302", "States do this in different ways", "social worker"})
        EXPECT_TRUE(bothAtOnce().join(u' ').contains(QLatin1String(words))) << words;
    EXPECT_GE(questionsForATeam().size(), 5);
}
