// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/child/age.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(Age, CountsMonthsForABabyAndYearsAfter) {
    EXPECT_TRUE(ageText(QDate(2025, 1, 15), QDate(2026, 12, 14)).startsWith(u"22 "_s));
    EXPECT_TRUE(ageText(QDate(2024, 12, 15), QDate(2026, 12, 14)).startsWith(u"23 "_s));
    EXPECT_TRUE(ageText(QDate(2024, 12, 14), QDate(2026, 12, 14)).startsWith(u"2 "_s));
}

TEST(Age, KnowsLeapDays) {
    EXPECT_TRUE(ageText(QDate(2020, 2, 29), QDate(2027, 2, 28)).startsWith(u"7 "_s));
    EXPECT_TRUE(ageText(QDate(2020, 2, 29), QDate(2027, 2, 27)).startsWith(u"6 "_s));
}

TEST(Age, IsEmptyBeforeBirth) {
    EXPECT_TRUE(ageText(QDate(2027, 1, 1), QDate(2026, 1, 1)).isEmpty());
}
