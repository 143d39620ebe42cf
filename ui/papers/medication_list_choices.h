// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paper_choices.h"

/// The medicine list has nothing to choose: it is whole or it is not to be trusted.
class MedicationListChoices : public PaperChoices {
    Q_OBJECT
public:
    explicit MedicationListChoices(const PageContext &context, QWidget *parent = nullptr);

    std::optional<Made> make(const PaperChoice &paper) override;
};
