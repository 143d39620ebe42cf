// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/wishes_sheet.h"

#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kWishesDay(2026, 5, 20);

class WishesSheetTest : public testing::Test {
protected:
    WishesSheetTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~WishesSheetTest() override { QLocale::setDefault(QLocale::c()); }

    WishesSheet read() {
        return *readWishes(m_book.store(), {kWishesDay, QTime(9, 30), QTimeZone("America/Chicago")});
    }

    TemporaryBook m_book;
};

} // namespace

TEST_F(WishesSheetTest, OfTheSampleFamilyReadsAsItAlwaysDid) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kWishesDay}));
    expectGolden(u"reports/wishes.html"_s, wishesReport(read(), WishesExtent::Whole).html);
}

TEST_F(WishesSheetTest, TellsOfTheEndOfLifeOnlyWhenSomebodyWantsTo) {
    Wishes wishes;
    wishes.words[size_t(WishTopic::Music)].child = u"Guitar"_s;
    wishes.words[size_t(WishTopic::Farewell)].family = u"Sparrow"_s;
    m_book.add(wishes);
    const QString name = nameOf(WishTopic::Farewell);
    const QString ordinary = wishesReport(read(), WishesExtent::WithoutEndOfLife).html;
    EXPECT_TRUE(ordinary.contains(u"\"Guitar\""_s.toHtmlEscaped()));
    EXPECT_FALSE(ordinary.contains(u"Sparrow"_s));
    EXPECT_FALSE(ordinary.contains(name));
    EXPECT_EQ(revealedBy(read(), WishesExtent::WithoutEndOfLife).size(), 1);
    EXPECT_TRUE(wishesReport(read(), WishesExtent::Whole).html.contains(u"Sparrow"_s));
    EXPECT_EQ(revealedBy(read(), WishesExtent::Whole).size(), 2);
}

TEST_F(WishesSheetTest, OfAnEmptyBookSaysThatNothingIsWritten) {
    EXPECT_TRUE(wishesReport(read(), WishesExtent::Whole).html.contains(u"Nothing is written yet."_s));
    EXPECT_TRUE(revealedBy(read(), WishesExtent::Whole).isEmpty());
}
