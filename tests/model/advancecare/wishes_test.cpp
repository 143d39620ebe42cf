// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advancecare/wishes.h"

#include "model/advancecare/wishes_table.h"
#include "tests/support/temporary_book.h"

TEST(WishesTest, OfTheChildAndOfTheFamilyComeBackApart) {
    TemporaryBook book;
    EXPECT_FALSE(*book->table<WishesTable>().get());
    Wishes wishes{.photos = PhotoWish::No, .childSaidOn = QDate(2026, 3, 3)};
    wishes.words[size_t(WishTopic::GoodDay)] = {u"The lake"_s, u"Music"_s};
    wishes.words[size_t(WishTopic::Remembering)] = {{}, u"The blanket"_s};
    book.add(wishes);
    book.reopen();
    EXPECT_EQ(*book->table<WishesTable>().get(), wishes);
}

TEST(WishesTest, TellsWhichTopicsAreWritten) {
    Wishes wishes;
    for (const auto &[topic, name] : choices<WishTopic>())
        EXPECT_FALSE(wishes.tells(topic)) << qPrintable(name);
    wishes.photos = PhotoWish::Yes;
    wishes.words[size_t(WishTopic::Music)].child = u"Guitar"_s;
    EXPECT_TRUE(wishes.tells(WishTopic::Photos));
    EXPECT_TRUE(wishes.tells(WishTopic::Music));
}

TEST(WishesTest, HaveANameForEachTopicAndTheLastOnesAreOfTheEndOfLife) {
    EXPECT_EQ(choiceCount<WishTopic>(), kWishTopics);
    EXPECT_FALSE(isOfEndOfLife(WishTopic::Photos));
    EXPECT_TRUE(isOfEndOfLife(WishTopic::LastDays));
    EXPECT_TRUE(isOfEndOfLife(WishTopic::Remembering));
}
