// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_packs.h"

#include "model/papers/paper_print.h"
#include "model/sample/sample_family.h"
#include "tests/support/painted_text.h"
#include "tests/support/temporary_book.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kPackedAt(QDate(2026, 3, 14), QTime(9, 30), QTimeZone::utc());

class PaperPacks : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(writeSampleFamily(book.store(), {kPackedAt.date()})); }
    static PaperOrder order(const QString &reader = {}) {
        return {.now = kPackedAt, .emergencyNumber = u"911"_s, .reader = reader};
    }

    TemporaryBook book;
};

} // namespace

TEST_F(PaperPacks, HoldPapersAndReadersThatExist) {
    QSet<QString> names;
    for (const PaperPack &pack : paperPacks()) {
        EXPECT_FALSE(names.contains(pack.name)) << qPrintable(pack.name);
        names.insert(pack.name);
        EXPECT_GT(pack.parts.size(), 1);
        for (const PackPart &part : pack.parts) {
            const auto kind = paperKindNamed(part.kind);
            ASSERT_TRUE(kind) << qPrintable(part.kind);
            EXPECT_TRUE(part.reader.isEmpty() || kind->readers.contains(part.reader))
                << qPrintable(part.reader);
        }
    }
    EXPECT_TRUE(paperPackNamed(u"school"_s));
    EXPECT_FALSE(paperPackNamed(u"nobody"_s));
}

TEST_F(PaperPacks, CountTheirPagesThrough) {
    const auto papers = makePack(paperPackNamed(u"carer"_s)->parts, book.store(), order());
    ASSERT_TRUE(papers);
    ASSERT_EQ(papers->size(), 6u);
    int pages = 0;
    for (const ReportDocument *document : documentsOf(*papers))
        pages += document->pageCount();
    const int first = papers->front().laidOut.document.pageCount() + 1;
    const ReportDocument &second = (*papers)[1].laidOut.document;
    WordDevice device(second.pageLayout().fullRectPoints().size());
    QPainter painter(&device);
    second.drawPage(painter, 0);
    painter.end();
    const QString expected = u"Page%1of%2"_s.arg(first).arg(pages);
    EXPECT_TRUE(withoutSpaces(device.words().footer).contains(expected)) << qPrintable(device.words().footer);
}

TEST_F(PaperPacks, LeaveOutWhatWasLeftOutLastTime) {
    const auto kind = paperKindNamed(u"emergency"_s);
    const auto before = makePaper(*kind, book.store(), order());
    ASSERT_TRUE(before && before->reveals.contains(u"the diagnoses"_s));
    book.add(PaperPrint{.id = paperPrintId(u"emergency"_s, {}),
                        .paper = u"emergency"_s,
                        .at = Moment::of(kPackedAt),
                        .sections = 1});
    const auto last = asLastTime(*kind, book.store(), order());
    ASSERT_TRUE(last && last->sections);
    const auto after = makePaper(*kind, book.store(), *last);
    ASSERT_TRUE(after);
    EXPECT_FALSE(after->reveals.contains(u"the diagnoses"_s));
}

TEST_F(PaperPacks, AskForThoseOfEachReaderAlone) {
    const auto kind = paperKindNamed(u"handover"_s);
    book.add(PaperPrint{.id = paperPrintId(u"handover"_s, u"school"_s),
                        .paper = u"handover"_s,
                        .reader = u"school"_s,
                        .at = Moment::of(kPackedAt),
                        .sections = 1});
    EXPECT_TRUE(asLastTime(*kind, book.store(), order(u"school"_s))->sections);
    EXPECT_FALSE(asLastTime(*kind, book.store(), order(u"nurse"_s))->sections);
}
