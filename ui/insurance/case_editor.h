// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insurance/insurance_case.h"
#include "ui/kit/record_editor.h"

/// A request, a refusal or another letter, with its deadline in the words of the letter.
class CaseEditor : public RecordEditor<InsuranceCase> {
    Q_OBJECT
public:
    CaseEditor(const PageContext &context, const std::optional<InsuranceCase> &before,
               const QList<InsurancePolicy> &policies, QWidget *parent);
};
