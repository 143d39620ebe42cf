// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paper_copy.h"

#include "model/papers/paper_copy_table.h"
#include "tests/support/temporary_book.h"

namespace {

const QDate kLaid(2026, 3, 14);

PaperCopy copyAt(const QString &place, const QString &mark) {
    return {.paper = u"emergency"_s, .place = place, .since = kLaid, .mark = mark};
}

} // namespace

TEST(PaperCopyTest, ComesBackWithThoseOfItsPaper) {
    TemporaryBook book;
    const PaperCopy kitchen = book.add(copyAt(u"Refrigerator"_s, u"m"_s));
    PaperCopy other = copyAt(u"Car"_s, u"m"_s);
    other.paper = u"wallet"_s;
    book.add(other);
    book.reopen();
    EXPECT_EQ(*book->table<PaperCopyTable>().of(u"emergency"_s), QList<PaperCopy>{kitchen});
    EXPECT_EQ(book->table<PaperCopyTable>().all()->size(), 2);
}

TEST(PaperCopyTest, TheMarkChangesWithWhatThePaperTellsAndNotWithItsOrder) {
    const PaperItem a = paperItem(PaperGroup::Medicine, QUuid::createUuid(), u"A"_s);
    const PaperItem b = paperItem(PaperGroup::Medicine, QUuid::createUuid(), u"B"_s);
    PaperItem changed = b;
    changed.mark = u"another"_s;
    EXPECT_EQ(contentMark({a, b}), contentMark({b, a}));
    EXPECT_NE(contentMark({a, b}), contentMark({a, changed}));
    EXPECT_NE(contentMark({a, b}), contentMark({a}));
    EXPECT_FALSE(contentMark({}).isEmpty());
}

TEST(PaperCopyTest, OneThatWasReplacedIsNotFromBeforeAnyMore) {
    const PaperCopy kitchen = copyAt(u"Refrigerator"_s, u"old"_s);
    const PaperCopy car = copyAt(u"Car"_s, u"now"_s);
    ASSERT_EQ(copiesFromBefore({kitchen, car}, u"now"_s), QList<PaperCopy>{kitchen});
    const PaperCopy fresh = renewed(kitchen, u"now"_s, kLaid.addDays(9));
    EXPECT_TRUE(copiesFromBefore({fresh, car}, u"now"_s).isEmpty());
    EXPECT_EQ(fresh.since, kLaid.addDays(9));
    EXPECT_EQ(fresh.id, kitchen.id);
}

TEST(PaperCopyTest, NamesThePlacesToReplaceThem) {
    const QString text = copiesFromBeforeText({copyAt(u"Refrigerator"_s, u"m"_s), copyAt(u"Car"_s, u"m"_s)});
    EXPECT_TRUE(text.startsWith(u"2 "_s)) << qPrintable(text);
    EXPECT_TRUE(text.endsWith(u"from before: Refrigerator, Car"_s)) << qPrintable(text);
    EXPECT_EQ(copiesFromBeforeText({}), QString());
}
