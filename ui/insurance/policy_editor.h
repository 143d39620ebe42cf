// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insurance/policy.h"
#include "ui/kit/record_editor.h"

/// What stands on the card of an insurance.
class PolicyEditor : public RecordEditor<InsurancePolicy> {
    Q_OBJECT
public:
    PolicyEditor(const PageContext &context, const std::optional<InsurancePolicy> &before, QWidget *parent);
};
