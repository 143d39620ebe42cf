// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paper_choices.h"

/// From which day the picture over time goes, and what is in it.
class TimelineChoices : public PaperChoices {
    Q_OBJECT
public:
    TimelineChoices(const PageContext &context, PaperKind kind, QWidget *parent = nullptr);
};
