// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/number_reading.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
const QLocale kEnglish(u"en_US"_s);
const QLocale kSpanish(u"es_ES"_s);
} // namespace

TEST(NumberReading, TakesAPointAndACommaInEachLanguage) {
    for (const QLocale &locale : {kEnglish, kSpanish}) {
        EXPECT_EQ(readNumber(u"8.5"_s, locale), 8.5);
        EXPECT_EQ(readNumber(u"8,5"_s, locale), 8.5);
        EXPECT_EQ(readNumber(u" 12 "_s, locale), 12);
        EXPECT_EQ(readNumber(u".5"_s, locale), 0.5);
        EXPECT_EQ(readNumber(u"8."_s, locale), 8);
        EXPECT_EQ(readNumber(u"-3"_s, locale), -3);
        EXPECT_EQ(readNumber(u"−3"_s, locale), -3);
    }
    EXPECT_EQ(readNumber(u"٨٫٥"_s, QLocale(u"ar_EG"_s)), 8.5);
}

TEST(NumberReading, ReadsNothingIntoAnythingElse) {
    for (const QString &typed : {u""_s, u"abc99"_s, u"99abc"_s, u"1e5"_s, u"8.5.5"_s, u"8,5,5"_s, u"."_s,
                                 u"-"_s, u"8 5"_s, u"0x10"_s, u"inf"_s, u"nan"_s})
        EXPECT_FALSE(readNumber(typed, kEnglish)) << qPrintable(typed);
}

TEST(NumberReading, WhatMayBeAThousandIsNoFraction) {
    EXPECT_FALSE(readNumber(u"1,000"_s, kEnglish));
    EXPECT_FALSE(readNumber(u"1.000"_s, kSpanish));
    EXPECT_EQ(readNumber(u"1.125"_s, kEnglish), 1.125);
}
