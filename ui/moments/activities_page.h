// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/activities/activity_table.h"
#include "ui/kit/record_page.h"

/// Ideas of what would be nice to do, and wishes: what is planned, what is not yet, and what came true.
class ActivitiesPage : public RecordPage<ActivityTable> {
    Q_OBJECT
public:
    explicit ActivitiesPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void fillDetail(DetailView *detail, const Activity &activity) override;
    RecordEditor<Activity> *newEditor(const std::optional<Activity> &before) override;

private:
    void comeTrue(const Activity &activity);
};
