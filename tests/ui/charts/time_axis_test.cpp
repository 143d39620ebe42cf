// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_axis.h"

#include <QFont>
#include <gtest/gtest.h>

namespace {

TEST(TimeAxis, NamesDaysSideBySideAndWhole) {
    const QFontMetricsF metrics{QFont()};
    for (const int width : {320, 500, 900, 1900}) {
        for (int days = 1; days < 30000; days = days < 40 ? days + 1 : days * 3 / 2) {
            double end = 0;
            int names = 0;
            for (const AxisDay &day :
                 axisDays({double(QDate(2026, 2, 26).toJulianDay()), double(days)}, width, metrics)) {
                if (day.name.isEmpty())
                    continue;
                const double half = metrics.horizontalAdvance(day.name) / 2;
                EXPECT_GE(day.x - half, end) << width << " pixels, " << days << " days";
                EXPECT_LE(day.x + half, width) << width << " pixels, " << days << " days";
                end = day.x + half + 2;
                ++names;
            }
            EXPECT_GT(names, days > 1 ? 0 : -1) << width << " pixels, " << days << " days";
        }
    }
}

TEST(TimeAxis, TheWindowHoldsDaysThatAreSeenInPart) {
    const double day = double(QDate(2026, 2, 26).toJulianDay());
    EXPECT_EQ((TimeWindow{day + 0.5, 1}.span()), (DaySpan{QDate(2026, 2, 26), QDate(2026, 2, 27)}));
    EXPECT_EQ((TimeWindow{day, 1}.span()), (DaySpan{QDate(2026, 2, 26), QDate(2026, 2, 26)}));
}

} // namespace
