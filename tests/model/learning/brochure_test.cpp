// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/store.h"
#include "model/learning/brochure_table.h"
#include "tests/support/temporary_book.h"

#include <QSet>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(Brochures, AllThatIsWrittenIsReadAgain) {
    TemporaryBook book;
    const Brochure brochure = book.add(Brochure{.title = u"Sleep"_s,
                                                .publisher = u"Lark House"_s,
                                                .language = u"Spanish"_s,
                                                .address = u"lark.example.org"_s,
                                                .isChecked = true,
                                                .readOn = QDate(2026, 3, 1),
                                                .talkedAboutWith = u"Ms. Bo"_s,
                                                .notes = u"Page 4"_s});
    EXPECT_EQ(*book->table<BrochureTable>().all(), QList<Brochure>{brochure});
}

TEST(Brochures, NothingToBeginWithCountsAsChecked) {
    const QList<Brochure> starters = starterBrochures();
    EXPECT_EQ(starters.size(), 7);
    EXPECT_TRUE(std::none_of(starters.begin(), starters.end(),
                             [](const Brochure &each) { return each.isChecked || each.readOn; }));
}

TEST(Brochures, OnlyStartersWhoseAddressIsNotThereAreMissing) {
    QList<Brochure> present = starterBrochures().mid(1, 2);
    present[0].title = u"Another name"_s;
    const QList<Brochure> missing = missingStarters(present);
    EXPECT_EQ(missing.size(), 5);
    for (const Brochure &each : missing)
        EXPECT_NE(each.address, present[0].address);
    EXPECT_TRUE(missingStarters(starterBrochures()).isEmpty());
}
