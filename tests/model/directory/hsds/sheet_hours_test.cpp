// SPDX-License-Identifier: GPL-3.0-or-later
// Hours and ages that stand in several columns.
#include "model/directory/hsds/sheet_hours.h"

#include "model/directory/hsds/sheet_ages.h"
#include "model/directory/schedule_text.h"
#include "model/directory/service_fields.h"
#include "tests/support/service_files_fixture.h"

using namespace Qt::StringLiterals;

namespace {

class SheetHours : public ServiceFilesFixture {
protected:
    SheetHours() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~SheetHours() override { QLocale::setDefault(QLocale::c()); }

    Service ridesOf(const QByteArray &headings, const QByteArray &cells) {
        return servicesWith(write(u"list.csv"_s, "Name,Phone," + headings + "\nRides,312-555-0100," + cells +
                                                     "\n"))[u"Rides"_s];
    }
    QStringList hoursOf(const QByteArray &headings, const QByteArray &cells) {
        return scheduleLines(ridesOf(headings, cells).schedules);
    }
};

TEST_F(SheetHours, WhenItOpensAndClosesStandTogether) {
    EXPECT_EQ(hoursOf("Open,Close", "9:00,17:00"), QStringList{u"9:00 - 17:00"_s}) << "nobody said the days";
}

TEST_F(SheetHours, DaysInAColumnOfTheirOwnAreThoseOfTheHours) {
    EXPECT_EQ(hoursOf("Days,Open,Close", "Mon-Fri,9:00,17:00"), QStringList{u"Mon-Fri 9:00 AM to 5:00 PM"_s});
}

TEST_F(SheetHours, EachDayHasItsColumns) {
    EXPECT_EQ(hoursOf("Monday Open,Monday Close,Tue Open,Tue Close", "9:00 AM,5:00 PM,10:00:00,14:00:00"),
              (QStringList{u"Mon 9:00 AM to 5:00 PM"_s, u"Tue 10:00 AM to 2:00 PM"_s}));
}

TEST_F(SheetHours, EachDayHasAColumn) {
    EXPECT_EQ(hoursOf("Monday,Tuesday,Wednesday,Sunday", "9-5,1-3,Closed,"),
              (QStringList{u"Mon 9:00 AM to 5:00 PM"_s, u"Tuesday 1-3; Wednesday: Closed"_s}));
}

TEST_F(SheetHours, TickedDaysAreThoseOfTheHours) {
    EXPECT_EQ(hoursOf("Hours,Monday,Tuesday", "9-5,x,x"), QStringList{u"Mon, Tue 9:00 AM to 5:00 PM"_s});
}

TEST_F(SheetHours, WhatTellsNoHoursIsNone) {
    EXPECT_EQ(hoursOf("Open to public?", "Y"), QStringList());
    EXPECT_EQ(hoursOf("Open", "Y"), QStringList());
    EXPECT_EQ(hoursOf("Days", "30"), QStringList());
    EXPECT_EQ(hoursOf("Fee schedule", "sliding"), QStringList());
    EXPECT_EQ(hoursOf("Open", "Mon-Fri 9-5"), QStringList{u"Mon-Fri 9:00 AM to 5:00 PM"_s});
    EXPECT_EQ(hoursOf("Open", "9:00"), QStringList{u"Open: 9:00"_s});
}

TEST_F(SheetHours, AgesStandInTwoColumns) {
    const Service rides = ridesOf("Age min,Age max", "6 months,17");
    EXPECT_EQ(rides.minimumAge, 0.5);
    EXPECT_EQ(rides.maximumAge, 17);
    EXPECT_EQ(rides.eligibility, QString());
    const Service other = ridesOf("Min Age,Max Age,Eligibility", "18 mo,Grade 5,Families");
    EXPECT_EQ(other.minimumAge, 1.5);
    EXPECT_FALSE(other.maximumAge);
    EXPECT_EQ(other.eligibility, u"Families\nMax Age: Grade 5"_s);
    EXPECT_EQ(ridesOf("Min Age,Max Age", "3+,none").minimumAge, 3);
}

TEST_F(SheetHours, AgesInOneColumnKeepTheirUnits) {
    const Service rides = ridesOf("Ages", "0-36 months");
    EXPECT_EQ(rides.minimumAge, 0);
    EXPECT_EQ(rides.maximumAge, 3);
    EXPECT_EQ(ridesOf("Ages", "6 to 17 years").maximumAge, 17);
    EXPECT_EQ(ridesOf("Ages", "under 18").eligibility, u"Ages: under 18"_s);
    EXPECT_EQ(ridesOf("Ages,Eligibility", "3-17 in county,Anyone").eligibility,
              u"Anyone\nAges: 3-17 in county"_s);
}

} // namespace
