// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/rated_or_counted.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

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
    EXPECT_TRUE(areRated(u"Spasm"_s, u"Symptom Severity"_s));
    EXPECT_TRUE(areRated(u"Vomiting episodes"_s, u"Intensity"_s));
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
    EXPECT_TRUE(areCounted(u"Pain episodes"_s, {}));
    EXPECT_TRUE(areCounted(u"Headache"_s, u"Event Count"_s));
    EXPECT_FALSE(areCounted(u"Temperature"_s, {}));
    EXPECT_FALSE(areRated(u"Hugs"_s, {}));
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
