// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/ordinary_case.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(OrdinaryCase, NamesInCapitalsAreWrittenAsPeopleWriteThem) {
    const std::pair<const char *, const char *> names[] = {
        {"YMCA CHILD CARE RESOURCE CENTER", "YMCA Child Care Resource Center"},
        {"WIC NUTRITION PROGRAM", "WIC Nutrition Program"},
        {"NICU PARENT SUPPORT GROUP", "NICU Parent Support Group"},
        {"RONALD HOUSE CHARITIES OF SOUTHERN CALIFORNIA INC",
         "Ronald House Charities of Southern California Inc"},
        {"4451 30TH ST", "4451 30th St"},
        {"123 MAIN ST APT 4B", "123 Main St Apt 4B"},
        {"110 NW EUCLID AVENUE", "110 NW Euclid Avenue"},
        {"ST. MARY'S CHILDREN'S HOSPITAL", "St. Mary's Children's Hospital"},
        {"O'BRIEN-MCDONALD FOUNDATION", "O'Brien-McDonald Foundation"},
        {"CHILDREN'S INSURANCE (CHIP)", "Children's Insurance (CHIP)"},
        {"CASA DE LOS NIÑOS", "CASA de los Niños"},
        {"THE HOUSE: A PLACE FOR FAMILIES", "The House: A Place for Families"},
        {"SAN DIEGO", "San Diego"},
    };
    for (const auto &[source, paper] : names)
        EXPECT_EQ(inOrdinaryCase(QString::fromUtf8(source)).toStdString(), paper);
}

TEST(OrdinaryCase, OtherNamesStayAsTheyAre) {
    for (const char *name :
         {"YMCA of San Diego", "Rides to the hospital", "PFLAG", "UCLA", "123", "", "家族"})
        EXPECT_EQ(inOrdinaryCase(QString::fromUtf8(name)).toStdString(), name);
}

} // namespace
