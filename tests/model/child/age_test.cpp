// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/child/age.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Child born(const QDate &day) {
    return {.birthDate = day};
}

} // namespace

TEST(Age, CountsMonthsForABabyAndYearsAfter) {
    EXPECT_TRUE(ageText(born(QDate(2025, 1, 15)), QDate(2026, 12, 14)).startsWith(u"22 "_s));
    EXPECT_TRUE(ageText(born(QDate(2024, 12, 15)), QDate(2026, 12, 14)).startsWith(u"23 "_s));
    EXPECT_TRUE(ageText(born(QDate(2024, 12, 14)), QDate(2026, 12, 14)).startsWith(u"2 "_s));
}

TEST(Age, KnowsLeapDays) {
    EXPECT_TRUE(ageText(born(QDate(2020, 2, 29)), QDate(2027, 2, 28)).startsWith(u"7 "_s));
    EXPECT_TRUE(ageText(born(QDate(2020, 2, 29)), QDate(2027, 2, 27)).startsWith(u"6 "_s));
}

TEST(Age, IsEmptyBeforeBirth) {
    EXPECT_TRUE(ageText(born(QDate(2027, 1, 1)), QDate(2026, 1, 1)).isEmpty());
}

TEST(Age, NoAgeIsCountedAfterADeath) {
    Child child = born(QDate(2019, 3, 3));
    EXPECT_TRUE(bornText(child, QDate(2026, 3, 14)).contains(u'7'));
    child.hasDied = true;
    EXPECT_TRUE(ageText(child, QDate(2026, 3, 14)).isEmpty());
    EXPECT_FALSE(bornText(child, QDate(2026, 3, 14)).contains(u'('));
    child.diedOn = QDate(2026, 2, 1);
    EXPECT_TRUE(bornText(child, QDate(2026, 3, 14)).contains(u"died on"_s));
}
