// SPDX-License-Identifier: GPL-3.0-or-later
// What is for the family alone stands on no paper that others get, whatever is ticked.
#include "model/advancecare/signed_paper.h"
#include "model/advancecare/wishes_table.h"
#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "model/reports/comfort_sheet.h"
#include "model/reports/emergency_sheet.h"
#include "model/reports/wishes_sheet.h"
#include "model/sample/sample_family.h"
#include "tests/support/canary_words.h"
#include "tests/support/page_fixture.h"
#include "ui/papers/papers.h"
#include "ui/printing/report_document.h"

#include <QCheckBox>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWishCanaries = 2 * kWishTopics;
constexpr int kPlaceOfPaper = 900; ///< the word that stands in a signed paper

/// Every topic of the wishes is a word that can come from nowhere else.
Wishes canaryWishes() {
    Wishes wishes;
    for (int i = 0; i < kWishTopics; ++i)
        wishes.words[size_t(i)] = {canaryWord(2 * i), canaryWord(2 * i + 1)};
    return wishes;
}

class WishesStayPrivateTest : public PageFixture {
protected:
    WishesStayPrivateTest() {
        EXPECT_TRUE(writeSampleFamily(book.store(), {clock.today()}));
        const auto before = *book->table<WishesTable>().get();
        Wishes after = canaryWishes();
        after.id = before->id;
        EXPECT_TRUE(book->apply({{}, {replacing(*before, after)}}));
        book.add(SignedPaper{.name = canaryWord(kPlaceOfPaper), .originalAt = canaryWord(kPlaceOfPaper)});
    }

    /// The words of the pages, and all that stands in the file beside them, such as its title.
    QByteArray pdfOf(const MadePaper &made) {
        const QString path = folder.filePath(u"paper.pdf"_s);
        EXPECT_TRUE(writePdf(made.laidOut.document, made.laidOut.report.fileTitle, path));
        QFile pdf(path);
        EXPECT_TRUE(pdf.open(QIODevice::ReadOnly));
        return pdf.readAll() + made.laidOut.document.laidOut().toPlainText().toUtf8();
    }
    /// Which canaries stand on a paper of which everything is ticked, in each of its choices.
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
            findCanaryWords(pdfOf(*made), found);
            findCanaryWords(htmlPage(made->laidOut.report).toUtf8(), found);
            for (const ReportCode &code : made->laidOut.report.codes)
                findCanaryWords(code.text.toUtf8(), found);
            findCanaryWords(made->reveals.join(u' ').toUtf8(), found);
        }
        return found;
    }
};

} // namespace

TEST_F(WishesStayPrivateTest, NoPaperThatOthersGetTellsOfThem) {
    for (const PaperKind &entry : paperKinds()) {
        for (const int canary : foundOn(entry))
            EXPECT_GE(canary, kWishCanaries) << qPrintable(entry.name);
    }
    const auto comfort = *book->table<ComfortPageTable>().get();
    const auto child = *book->table<ChildTable>().get();
    QSet<int> found;
    findCanaryWords(htmlPage(comfortSheetReport(*comfort, child, clock.now())).toUtf8(), found);
    EXPECT_TRUE(found.isEmpty());
}

TEST_F(WishesStayPrivateTest, OnlyTheEmergencySheetTellsOfSignedPapers) {
    for (const PaperKind &entry : paperKinds())
        EXPECT_EQ(foundOn(entry).contains(kPlaceOfPaper), entry.name == kEmergencyPaper)
            << qPrintable(entry.name);
}

TEST_F(WishesStayPrivateTest, ThePapersPageDoesNotOfferThem) {
    for (const PaperKind &entry : paperKinds())
        EXPECT_NE(entry.name, kWishesPaper);
}

TEST_F(WishesStayPrivateTest, ThePaperOfTheirOwnHasAllOfThem) {
    QSet<int> found;
    const auto sheet = *readWishes(book.store(), clock.now());
    findCanaryWords(htmlPage(wishesReport(sheet, WishesExtent::Whole)).toUtf8(), found);
    EXPECT_EQ(found.size(), kWishCanaries);
    found.clear();
    findCanaryWords(htmlPage(wishesReport(sheet, WishesExtent::WithoutEndOfLife)).toUtf8(), found);
    EXPECT_EQ(found.size(), 2 * int(WishTopic::LastDays));
}
