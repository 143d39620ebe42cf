// SPDX-License-Identifier: GPL-3.0-or-later
// What a family wants help with leaves the book by the ask card and the file that they make, and else by
// nothing that others get.
#include "model/calls/call_table.h"
#include "model/community/resource_table.h"
#include "model/handoff/outcomes_file.h"
#include "model/needs/need_answer.h"
#include "model/reports/ask_card.h"
#include "model/sample/sample_family.h"
#include "tests/support/canary_words.h"
#include "tests/support/page_fixture.h"
#include "ui/printing/paper_packs.h"

using namespace Qt::StringLiterals;

namespace {

class NeedsStayPrivateTest : public PageFixture {
protected:
    NeedsStayPrivateTest() { EXPECT_TRUE(writeSampleFamily(book.store(), {clock.today()})); }

    void answerEverything() {
        for (int i = 0; i < kNeeds; ++i)
            book.add(NeedAnswer{.need = Need(i),
                                .wanted = HelpWanted::Yes,
                                .answeredOn = clock.today(),
                                .doneBy = canaryWord(i)});
    }
    /// Every paper as a web page with what it reveals, for each of its readers.
    QMap<QString, QString> papers() {
        QMap<QString, QString> all;
        for (const PaperKind &kind : paperKinds()) {
            const QStringList readers = kind.readers.isEmpty() ? QStringList{QString()} : kind.readers;
            for (const QString &reader : readers) {
                PaperOrder order{.now = clock.now(), .emergencyNumber = u"911"_s, .reader = reader};
                if (kind.name == u"emergency"_s || kind.name == u"handover"_s)
                    order.sections = ~0u;
                const auto made = makePaper(kind, book.store(), order);
                EXPECT_TRUE(made) << qPrintable(kind.name);
                all.insert(kind.name + u' ' + reader,
                           htmlPage(made->laidOut.report) + made->reveals.join(u'\n'));
            }
        }
        return all;
    }
    QByteArray outcomes() {
        const QList<Call> calls = *book->table<CallTable>().all();
        QList<ServiceOutcome> listed;
        for (const Resource &resource : *book->table<ResourceTable>().all()) {
            if (const auto outcome = outcomeOf(resource, calls))
                listed.append(*outcome);
        }
        return writeOutcomes(listed, clock.today());
    }
};

} // namespace

TEST_F(NeedsStayPrivateTest, NoOtherPaperIsAnotherOneWithThem) {
    const QMap<QString, QString> before = papers();
    answerEverything();
    const QMap<QString, QString> after = papers();
    ASSERT_EQ(after.keys(), before.keys());
    for (const QString &paper : before.keys())
        EXPECT_EQ(after.value(paper) == before.value(paper), !paper.startsWith(kAskCardPaper))
            << qPrintable(paper);
}

TEST_F(NeedsStayPrivateTest, TheAskCardTellsNobodysName) {
    answerEverything();
    QSet<int> found;
    for (const QString &paper : papers())
        findCanaryWords(paper.toUtf8(), found);
    EXPECT_TRUE(found.isEmpty());
}

TEST_F(NeedsStayPrivateTest, NoPackHasTheAskCard) {
    for (const PaperPack &pack : paperPacks()) {
        for (const PackPart &part : pack.parts)
            EXPECT_NE(part.kind, kAskCardPaper) << qPrintable(pack.name);
    }
}

TEST_F(NeedsStayPrivateTest, WhatIsToldOfAListIsTheSameWithThem) {
    const QByteArray before = outcomes();
    answerEverything();
    EXPECT_EQ(outcomes(), before);
}
