// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/status_words.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(StatusInName, IsReadWhereItIsMarked) {
    for (const QString &name :
         {u"C7 (CLOSED)"_s, u"Rides [closed]"_s, u"Rides - CLOSED"_s, u"CLOSED - Rides"_s,
          u"*CLOSED* Rides"_s, u"Rides (permanently closed)"_s, u"Rides (closed 2023)"_s,
          u"Rides (closed as of March 2024)"_s, u"Rides (no longer available)"_s, u"Rides (do not refer)"_s,
          u"Comedor (cerrado)"_s, u"Comedor (CERRADO PERMANENTEMENTE)"_s, u"Rides (inactive)"_s,
          u"Men's group (CLOSED)"_s})
        EXPECT_EQ(statusInName(name), ServiceStatus::Inactive) << qPrintable(name);
    EXPECT_EQ(statusInName(u"Rides (out of business)"_s), ServiceStatus::Defunct);
    EXPECT_EQ(statusInName(u"Rides (temporarily closed)"_s), ServiceStatus::TemporarilyClosed);
    EXPECT_EQ(statusInName(u"Rides (closed until further notice)"_s), ServiceStatus::TemporarilyClosed);
}

TEST(StatusInName, IsNotReadIntoOrdinaryNames) {
    for (const QString &name :
         {u"Closed Captioning"_s, u"Clinic (closed on Mondays)"_s, u"Pantry (closed weekends)"_s,
          u"Grief group (closed)"_s, u"Retired Teachers Club"_s, u"Teachers (retired)"_s,
          u"Expired Medicine Drop - Main St"_s, u"Suspended License Help"_s, u"Rides"_s,
          u"Open-Closed Adoption Support"_s, QString()})
        EXPECT_EQ(statusInName(name), ServiceStatus::Unknown) << qPrintable(name);
}

} // namespace
