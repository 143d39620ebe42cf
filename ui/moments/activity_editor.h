// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/activities/activity.h"
#include "ui/kit/record_editor.h"

/// An idea of something nice to do, or a wish.
class ActivityEditor : public RecordEditor<Activity> {
    Q_OBJECT
public:
    ActivityEditor(const PageContext &context, const std::optional<Activity> &before, QWidget *parent);
};
