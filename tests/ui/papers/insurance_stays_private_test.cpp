// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of an insurance, letters about it and calls stand on no paper but that of the case, and in a
// full export.
#include "model/book/full_export.h"
#include "model/calls/callee.h"
#include "model/reports/case_sheet.h"
#include "model/reports/find_team_sheet.h"
#include "model/sample/sample_family.h"
#include "tests/support/canary_words.h"
#include "tests/support/page_fixture.h"
#include "ui/papers/papers.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

enum Word {
    Member,
    Group,
    PolicyNotes,
    About,
    Reference,
    Deadline,
    ToSend,
    Outcome,
    Said,
    Promised,
    CallReference,
    kWords
};

class InsuranceStaysPrivateTest : public PageFixture {
protected:
    InsuranceStaysPrivateTest() {
        EXPECT_TRUE(writeSampleFamily(book.store(), {clock.today()}));
        const InsurancePolicy policy = book.add(InsurancePolicy{.company = u"Prairie Plan"_s,
                                                                .memberNumber = canaryWord(Member),
                                                                .groupNumber = canaryWord(Group),
                                                                .notes = canaryWord(PolicyNotes)});
        about = book.add(InsuranceCase{.about = canaryWord(About),
                                       .policy = policy.id,
                                       .reference = canaryWord(Reference),
                                       .deadline = canaryWord(Deadline),
                                       .toSend = {{canaryWord(ToSend)}},
                                       .outcome = canaryWord(Outcome)});
        Call call = callWith(calleeOf(policy), clock.today());
        call.said = canaryWord(Said);
        call.promised = canaryWord(Promised);
        call.promisedBy = clock.today().addDays(2);
        call.reference = canaryWord(CallReference);
        call.insuranceCase = about.id;
        book.add(call);
    }
    /// On a paper of which everything is ticked, in each of its choices.
    QSet<int> foundOn(const PaperKind &kind) {
        QSet<int> found;
        const std::unique_ptr<PaperChoices> choices(makePaperChoices(kind, context));
        const auto boxes = choices->findChildren<QComboBox *>();
        for (int reader = 0; reader < (boxes.isEmpty() ? 1 : boxes.first()->count()); ++reader) {
            if (!boxes.isEmpty())
                boxes.first()->setCurrentIndex(reader);
            for (QCheckBox *tick : choices->findChildren<QCheckBox *>())
                tick->setChecked(true);
            const auto made = makePaper(kind, book.store(), *choices->order({}));
            EXPECT_TRUE(made) << qPrintable(kind.name);
            findCanaryWords(htmlPage(made->laidOut.report).toUtf8(), found);
            findCanaryWords(made->laidOut.document.laidOut().toPlainText().toUtf8(), found);
            for (const ReportCode &code : made->laidOut.report.codes)
                findCanaryWords(code.text.toUtf8(), found);
            findCanaryWords(made->reveals.join(u' ').toUtf8(), found);
        }
        return found;
    }

    InsuranceCase about;
};

} // namespace

TEST_F(InsuranceStaysPrivateTest, NoPaperThatIsOfferedTellsOfIt) {
    for (const PaperKind &kind : paperKinds())
        EXPECT_TRUE(foundOn(kind).isEmpty()) << qPrintable(kind.name);
    EXPECT_TRUE(foundOn(*paperKindNamed(kWishesPaper)).isEmpty());
    QSet<int> found;
    findCanaryWords(findTeamReport(clock.now()).html.toUtf8(), found);
    EXPECT_TRUE(found.isEmpty());
}

TEST_F(InsuranceStaysPrivateTest, ThePageOfTheCaseHasAllButTheNotesOnThePolicy) {
    QSet<int> found;
    findCanaryWords(htmlPage(caseReport(*readCaseSheet(book.store(), about, clock.now()))).toUtf8(), found);
    EXPECT_EQ(found.size(), kWords - 1);
    EXPECT_FALSE(found.contains(PolicyNotes));
}

TEST_F(InsuranceStaysPrivateTest, AFullExportHasEveryWord) {
    const QString exported = folder.filePath(u"all"_s);
    ASSERT_TRUE(exportAll(book.store(), exported));
    QSet<int> found;
    for (const QFileInfo &entry : QDir(exported + u"/json"_s).entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        findCanaryWords(file.readAll(), found);
    }
    EXPECT_EQ(found.size(), kWords);
}
