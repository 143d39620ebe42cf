// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/visit_summary.h"
#include "ui/papers/paper_choices.h"

/// From which day on the visit summary goes, and what it holds.
class VisitSummaryChoices : public PaperChoices {
    Q_OBJECT
public:
    explicit VisitSummaryChoices(const PageContext &context, QWidget *parent = nullptr);

    std::optional<Made> make(const PaperChoice &paper) override;

private:
    SummarySections sections() const;

    QList<QCheckBox *> m_sections;
};
