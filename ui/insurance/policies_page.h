// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calls/call.h"
#include "model/insurance/policy_table.h"
#include "ui/kit/record_page.h"

/// Insurances and programs that pay for care, each with its letters and its calls.
class PoliciesPage : public RecordPage<PolicyTable> {
    Q_OBJECT
public:
    explicit PoliciesPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    Result<QList<InsurancePolicy>> readRows() override;
    void fillDetail(DetailView *detail, const InsurancePolicy &policy) override;
    RecordEditor<InsurancePolicy> *newEditor(const std::optional<InsurancePolicy> &before) override;
    /// Its letters stay, and belong to no insurance then.
    Result<ChangeSet> removeStep(const InsurancePolicy &policy) const override;

private:
    void addCases(DetailView *detail, const InsurancePolicy &policy);

    QList<InsuranceCase> m_cases;
    QList<Call> m_calls;
};
