// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paper_choices.h"

/// The page of whom to call has nothing to choose.
class CallSheetChoices : public PaperChoices {
    Q_OBJECT
public:
    explicit CallSheetChoices(const PageContext &context, QWidget *parent = nullptr);

    std::optional<Made> make(const PaperChoice &paper) override;
};
