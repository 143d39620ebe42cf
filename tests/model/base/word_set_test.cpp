// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/word_set.h"

#include <gtest/gtest.h>

TEST(WordSet, HoldsEachWordOnceWhateverItsMarksAndOrder) {
    EXPECT_EQ(plainWords(QStringLiteral("Saint-Mary's,  Café")), QStringLiteral("saint mary s cafe"));
    EXPECT_EQ(wordSetOf(QStringLiteral("Food bank, food")), wordSetOf(QStringLiteral("BANK (food)")));
    EXPECT_NE(wordSetOf(QStringLiteral("food")), wordSetOf(QStringLiteral("bank")));
    EXPECT_TRUE(wordSetOf(QStringLiteral(" – ")).isEmpty());
}
