// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal.h"

#include <gtest/gtest.h>

namespace {

const QDate kToday(2026, 3, 14);

TEST(GoalHistory, BeginsWhenTheGoalIsWritten) {
    const Goal goal = withHistory(std::nullopt, Goal{.title = QStringLiteral("Swim again")}, kToday);
    ASSERT_EQ(goal.events.size(), 1);
    EXPECT_EQ(goal.events[0],
              (GoalEvent{kToday, GoalEvent::What::Written, {}, QStringLiteral("Swim again")}));
}

TEST(GoalHistory, TellsStatusAndStepsThatChanged) {
    Goal before{.title = QStringLiteral("Swim again")};
    before.steps = {{QStringLiteral("Ask the nurse"), {}}};
    Goal after = before;
    after.status = GoalStatus::Resting;
    after.steps[0].doneOn = kToday;
    const Goal goal = withHistory(before, after, kToday);
    ASSERT_EQ(goal.events.size(), 2);
    EXPECT_EQ(goal.events[0].what, GoalEvent::What::StatusChanged);
    EXPECT_EQ(goal.events[1].after, QStringLiteral("Ask the nurse"));
}

TEST(GoalHistory, IsSilentWhenNothingOfItChanged) {
    const Goal before{.title = QStringLiteral("Swim again")};
    Goal after = before;
    after.whyItMatters = QStringLiteral("She loves water");
    EXPECT_TRUE(withHistory(before, after, kToday).events.isEmpty());
}

} // namespace
