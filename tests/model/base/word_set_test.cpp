// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/word_set.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(WordSet, HoldsEachWordOnceWhateverItsMarksAndOrder) {
    EXPECT_EQ(plainWords(u"Saint-Mary's,  Café"_s), u"saint mary s cafe"_s);
    EXPECT_EQ(wordSetOf(u"Food bank, food"_s), wordSetOf(u"BANK (food)"_s));
    EXPECT_NE(wordSetOf(u"food"_s), wordSetOf(u"bank"_s));
    EXPECT_TRUE(wordSetOf(u" – "_s).isEmpty());
}
