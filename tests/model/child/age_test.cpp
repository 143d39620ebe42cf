// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/child/age.h"

#include <gtest/gtest.h>

TEST(Age, CountsMonthsForABabyAndYearsAfter) {
    EXPECT_TRUE(ageText(QDate(2025, 1, 15), QDate(2026, 12, 14)).startsWith(QStringLiteral("22 ")));
    EXPECT_TRUE(ageText(QDate(2024, 12, 15), QDate(2026, 12, 14)).startsWith(QStringLiteral("23 ")));
    EXPECT_TRUE(ageText(QDate(2024, 12, 14), QDate(2026, 12, 14)).startsWith(QStringLiteral("2 ")));
}

TEST(Age, KnowsLeapDays) {
    EXPECT_TRUE(ageText(QDate(2020, 2, 29), QDate(2027, 2, 28)).startsWith(QStringLiteral("7 ")));
    EXPECT_TRUE(ageText(QDate(2020, 2, 29), QDate(2027, 2, 27)).startsWith(QStringLiteral("6 ")));
}

TEST(Age, IsEmptyBeforeBirth) {
    EXPECT_TRUE(ageText(QDate(2027, 1, 1), QDate(2026, 1, 1)).isEmpty());
}
