// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/rated_or_counted.h"

#include <gtest/gtest.h>

namespace {

TEST(RatedOrCounted, AScaleIsNamedAsOne) {
    for (const char *name : {"Pain",          "Headache",
                             "Nausea",        "Mood",
                             "Energy level",  "Spasms (0-10)",
                             "Legs 1 to 5",   "Cough severity",
                             "Sleep quality", "Dolor",
                             "Cansancio",     "Distress /10",
                             "Schmerz",       "Bauchschmerzen",
                             "Kopfweh",       "Übelkeit",
                             "Stärke",        "Douleur",
                             "Nausée",        "Échelle",
                             "Dolore",        "Umore",
                             "Dor",           "Cansaço",
                             "Pijn",          "Buikpijn",
                             "Misselijkheid", "Smärta",
                             "Kvalme",        "Ból",
                             "Ağrı",          "Боль"})
        EXPECT_TRUE(areRated(QString::fromUtf8(name), {})) << name;
    EXPECT_TRUE(areRated(QStringLiteral("Spasm"), QStringLiteral("Symptom Severity")));
    EXPECT_TRUE(areRated(QStringLiteral("Vomiting episodes"), QStringLiteral("Intensity")));
}

TEST(RatedOrCounted, WhatIsCountedIsNoScale) {
    for (const char *name : {"Number of seizures",
                             "Cups",
                             "Wet diapers",
                             "Episodes",
                             "Vomits",
                             "Stools",
                             "Naps",
                             "Pain episodes",
                             "Painkillers",
                             "Anxiety attacks",
                             "# of headaches",
                             "Vasos de agua",
                             "Número de crisis",
                             "Attempts",
                             "Doses (0-100)",
                             "Anzahl Anfälle",
                             "Schmerztabletten",
                             "Nombre de crises",
                             "Numero di crisi",
                             "Aantal aanvallen",
                             "Pijnstillers",
                             "Dormir",
                             "Krampfanfälle",
                             "Sono",
                             "Urologist"}) {
        EXPECT_FALSE(areRated(QString::fromUtf8(name), {})) << name;
    }
    EXPECT_TRUE(areCounted(QStringLiteral("Pain episodes"), {}));
    EXPECT_TRUE(areCounted(QStringLiteral("Headache"), QStringLiteral("Event Count")));
    EXPECT_FALSE(areCounted(QStringLiteral("Temperature"), {}));
    EXPECT_FALSE(areRated(QStringLiteral("Hugs"), {}));
}

TEST(RatedOrCounted, AScaleOfAnotherLengthIsNotOurs) {
    for (const char *name : {"Pain (0-5)", "Nausea 1 to 4", "Mood (1\u20133)", "Itch /7", "Calm (-5 to 5)",
                             "Fatigue (0-100)", "Sleep, 5-point scale", "Calm (-10 to 10)"})
        EXPECT_FALSE(otherScaleIn(QString::fromUtf8(name)).isEmpty()) << name;
    for (const char *name : {"Pain", "Pain (0-10)", "Mood 1-10", "Distress /10", "Dose mg/5 mL", "Nap 2",
                             "Pain out of 10", "Before 12:00"})
        EXPECT_TRUE(otherScaleIn(QString::fromUtf8(name)).isEmpty()) << name;
}

} // namespace
