// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calls/call.h"
#include "model/insurance/case_table.h"
#include "ui/kit/record_page.h"
#include "ui/printing/laid_out_report.h"

/// Requests to insurances, refusals and other letters: those that are open first. Each can be printed with
/// its calls, once the person has seen what that tells.
class CasesPage : public RecordPage<CaseTable> {
    Q_OBJECT
public:
    explicit CasesPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    Result<QList<InsuranceCase>> readRows() override;
    void fillDetail(DetailView *detail, const InsuranceCase &about) override;
    RecordEditor<InsuranceCase> *newEditor(const std::optional<InsuranceCase> &before) override;

private:
    void addActs(DetailView *detail, const InsuranceCase &about);
    void addPolicy(DetailView *detail, const InsuranceCase &about);
    void addItems(DetailView *detail, const InsuranceCase &about);
    void tick(const InsuranceCase &about, int item, bool done);
    void print(const InsuranceCase &about);
    void savePdf(const InsuranceCase &about);
    /// The page, once the person has seen what it tells; nothing where they changed their mind.
    std::optional<LaidOutReport> askAndLayOut(const InsuranceCase &about, const QString &action);

    QList<InsurancePolicy> m_policies;
    QList<Call> m_calls;
};
