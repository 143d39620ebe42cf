// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals/goal_table.h"
#include "ui/kit/record_page.h"

/// Hopes, worries and goals, in the family's words.
class GoalsPage : public RecordPage<GoalTable> {
    Q_OBJECT
public:
    explicit GoalsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void fillDetail(DetailView *detail, const Goal &goal) override;
    ShortSheet<Goal> *newSheet(const QString &act, const Goal &goal) override;
    RecordEditor<Goal> *newEditor(const std::optional<Goal> &before) override;

private:
    void addSteps(DetailView *detail, const Goal &goal);
    void tick(const Goal &goal, int step, bool done);
};
