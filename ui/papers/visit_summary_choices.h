// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paper_choices.h"

/// From which day the visit summary goes, and what goes onto it.
class VisitSummaryChoices : public PaperChoices {
    Q_OBJECT
public:
    VisitSummaryChoices(const PageContext &context, PaperKind kind, QWidget *parent = nullptr);
};
