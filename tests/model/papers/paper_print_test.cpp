// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paper_print.h"

#include "model/papers/paper_print_table.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

PaperPrint printOf(const QString &paper, const QString &reader, int hour) {
    return {.id = paperPrintId(paper, reader),
            .paper = paper,
            .reader = reader,
            .at = Moment::of(QDateTime(QDate(2026, 3, 14), QTime(hour, 0), QTimeZone::utc())),
            .sections = 5,
            .items = {paperItem(PaperGroup::Medicine, QUuid::createUuid(), u"Morphine"_s)}};
}

} // namespace

TEST(PaperPrintTest, ComesBackAsItWasWrittenTheNewestFirst) {
    TemporaryBook book;
    const PaperPrint older = book.add(printOf(u"emergency"_s, {}, 8));
    PaperPrint newer = printOf(u"about-me"_s, u"school"_s, 9);
    newer.sections = {};
    book.add(newer);
    book.reopen();
    EXPECT_EQ(*book->table<PaperPrintTable>().all(), (QList<PaperPrint>{newer, older}));
    EXPECT_EQ(*book->table<PaperPrintTable>().find(u"emergency"_s, {}), older);
    EXPECT_FALSE(*book->table<PaperPrintTable>().find(u"about-me"_s, u"sitter"_s));
}

TEST(PaperPrintTest, OfTheSamePaperAndReaderIsTheSameRecord) {
    EXPECT_EQ(paperPrintId(u"handover"_s, u"nurse"_s), paperPrintId(u"handover"_s, u"nurse"_s));
    EXPECT_NE(paperPrintId(u"handover"_s, u"nurse"_s), paperPrintId(u"handover"_s, u"school"_s));
}
