// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 14);

TEST(GoalHistory, BeginsWhenTheGoalIsWritten) {
    const Goal goal = withHistory(std::nullopt, Goal{.title = u"Swim again"_s}, kToday);
    ASSERT_EQ(goal.events.size(), 1);
    EXPECT_EQ(goal.events[0], (GoalEvent{kToday, GoalEvent::What::Written, {}, u"Swim again"_s}));
}

TEST(GoalHistory, TellsStatusAndStepsThatChanged) {
    Goal before{.title = u"Swim again"_s};
    before.steps = {{u"Ask the nurse"_s, {}}};
    Goal after = before;
    after.status = GoalStatus::Resting;
    after.steps[0].doneOn = kToday;
    const Goal goal = withHistory(before, after, kToday);
    ASSERT_EQ(goal.events.size(), 2);
    EXPECT_EQ(goal.events[0].what, GoalEvent::What::StatusChanged);
    EXPECT_EQ(goal.events[1].after, u"Ask the nurse"_s);
}

TEST(GoalHistory, IsSilentWhenNothingOfItChanged) {
    const Goal before{.title = u"Swim again"_s};
    Goal after = before;
    after.whyItMatters = u"She loves water"_s;
    EXPECT_TRUE(withHistory(before, after, kToday).events.isEmpty());
}

} // namespace
