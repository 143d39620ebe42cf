// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/spread.h"

#include <gtest/gtest.h>

namespace {

TimedValue said(Reporter reporter, double value) {
    return {.reporter = reporter, .value = value};
}

// The numbers come from Python 3.11: statistics.quantiles(values, n=4, method='inclusive').
TEST(Spread, IsThatOfAnIndependentReference) {
    EXPECT_EQ(spreadOf({3, 7, 1, 4, 4, 9, 0, 2, 6, 5, 5, 8}), (Spread{12, 0, 2.75, 4.5, 6.25, 9}));
    EXPECT_EQ(spreadOf({2.5, 7.5, 1, 10}), (Spread{4, 1, 2.125, 5, 8.125, 10}));
}

TEST(Spread, OfOneValueIsThatValue) {
    EXPECT_EQ(spreadOf({4}), (Spread{1, 4, 4, 4, 4, 4}));
}

TEST(Spread, OfNothingIsNothing) {
    EXPECT_FALSE(spreadOf({}));
}

TEST(Spread, KeepsReportersApartTheChildFirst) {
    const auto spreads =
        spreadsByReporter({said(Reporter::Parent, 2), said(Reporter::Child, 8), said(Reporter::Parent, 4)});
    ASSERT_EQ(spreads.size(), 2);
    EXPECT_EQ(spreads[0], (ReportedSpread{Reporter::Child, {1, 8, 8, 8, 8, 8}}));
    EXPECT_EQ(spreads[1], (ReportedSpread{Reporter::Parent, {2, 2, 2.5, 3, 3.5, 4}}));
}

} // namespace
