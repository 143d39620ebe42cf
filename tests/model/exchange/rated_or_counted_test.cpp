// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/rated_or_counted.h"

#include <gtest/gtest.h>

namespace {

TEST(RatedOrCounted, AScaleIsNamedAsOne) {
    for (const char *name :
         {"Pain", "Headache", "Nausea", "Mood", "Energy level", "Spasms (0-10)", "Legs 1 to 5",
          "Cough severity", "Sleep quality", "Dolor", "Cansancio", "Distress /10"})
        EXPECT_TRUE(areRated(QString::fromUtf8(name), {})) << name;
    EXPECT_TRUE(areRated(QStringLiteral("Spasm"), QStringLiteral("Symptom Severity")));
    EXPECT_TRUE(areRated(QStringLiteral("Vomiting episodes"), QStringLiteral("Intensity")));
}

TEST(RatedOrCounted, WhatIsCountedIsNoScale) {
    for (const char *name : {"Number of seizures", "Cups", "Wet diapers", "Episodes", "Vomits", "Stools",
                             "Naps", "Pain episodes", "Painkillers", "Anxiety attacks", "# of headaches",
                             "Vasos de agua", "Número de crisis", "Attempts", "Doses (0-100)"}) {
        EXPECT_FALSE(areRated(QString::fromUtf8(name), {})) << name;
    }
    EXPECT_TRUE(areCounted(QStringLiteral("Pain episodes"), {}));
    EXPECT_TRUE(areCounted(QStringLiteral("Headache"), QStringLiteral("Event Count")));
    EXPECT_FALSE(areCounted(QStringLiteral("Temperature"), {}));
    EXPECT_FALSE(areRated(QStringLiteral("Hugs"), {}));
}

} // namespace
