// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/chart_range.h"

#include <gtest/gtest.h>

namespace {

ValueRange rangeOf(TrackerKind kind, Unit unit, double lowest, double highest) {
    return chartRange({.kind = kind, .unit = unit}, {lowest, highest});
}

TEST(ChartRange, ShowsAScaleWhole) {
    const ValueRange range = rangeOf(TrackerKind::ZeroToTen, Unit::None, 2, 3);
    EXPECT_EQ(range.lowest, 0);
    EXPECT_EQ(range.highest, 10);
}

TEST(ChartRange, ShowsCountsFromNothingToTenAndFurtherWhereMoreWasCounted) {
    EXPECT_EQ(rangeOf(TrackerKind::Count, Unit::None, 1, 3).highest, 10);
    EXPECT_EQ(rangeOf(TrackerKind::Count, Unit::None, 1, 27).highest, 27);
    EXPECT_EQ(rangeOf(TrackerKind::Count, Unit::None, 5, 27).lowest, 0);
}

TEST(ChartRange, ShowsAChildsWeightAroundWhatWasMeasured) {
    const ValueRange range = rangeOf(TrackerKind::Measurement, Unit::Kilogram, 17.2, 18.4);
    EXPECT_GE(range.lowest, 16.5);
    EXPECT_LE(range.lowest, 17.2);
    EXPECT_GE(range.highest, 18.4);
    EXPECT_LE(range.highest, 19.2);
}

TEST(ChartRange, ShowsHoursAroundWhatWasWrittenAndNeverLeavesADay) {
    const ValueRange nights = rangeOf(TrackerKind::Hours, Unit::None, 5, 10);
    EXPECT_EQ(nights.lowest, 5);
    EXPECT_EQ(nights.highest, 10);
    const ValueRange alike = rangeOf(TrackerKind::Hours, Unit::None, 7.5, 8);
    EXPECT_GE(alike.highest - alike.lowest, 4) << "half an hour must not look large";
    EXPECT_EQ(rangeOf(TrackerKind::Hours, Unit::None, 0, 3).lowest, 0);
    EXPECT_EQ(rangeOf(TrackerKind::Hours, Unit::None, 22, 24).highest, 24);
}

TEST(ChartRange, DoesNotMakeSmallChangesOfTemperatureLookLarge) {
    const ValueRange range = rangeOf(TrackerKind::Measurement, Unit::Celsius, 36.9, 37.0);
    EXPECT_GE(range.highest - range.lowest, 3 - 1e-9);
}

TEST(ChartRange, EndsAtRoundNumbersOfTheUnitThatIsShown) {
    const ValueRange range = rangeOf(TrackerKind::Measurement, Unit::Fahrenheit, 37.0, 39.4);
    for (const double end : {range.lowest, range.highest}) {
        const double shown = fromKept(end, Unit::Fahrenheit);
        EXPECT_NEAR(shown, qRound(shown), 1e-6);
    }
}

TEST(ChartRange, NeverLeavesWhatCanBeMeasured) {
    const ValueRange range = rangeOf(TrackerKind::Measurement, Unit::Percent, 97, 100);
    EXPECT_EQ(range.highest, 100);
    EXPECT_LE(range.lowest, 93);
}

TEST(ChartRange, OfNothingWrittenIsTheWhole) {
    EXPECT_EQ(chartRange({.kind = TrackerKind::Measurement, .unit = Unit::Percent}, {}).highest, 100);
}

TEST(ChartRange, SaysWhereAValueLiesBetweenItsEnds) {
    const ValueRange range{36, 40};
    EXPECT_DOUBLE_EQ(shareOf(range, 37), 0.25);
    EXPECT_EQ(shareOf(range, 20), 0);
    EXPECT_EQ(shareOf(range, 50), 1);
    EXPECT_EQ(shareOf({5, 5}, 5), 0);
}

} // namespace
