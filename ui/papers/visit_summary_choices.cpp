// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/visit_summary_choices.h"

#include "model/base/clock.h"
#include "model/reports/visit_summary.h"

VisitSummaryChoices::VisitSummaryChoices(const PageContext &context, PaperKind kind, QWidget *parent) :
    PaperChoices(context, std::move(kind), parent) {
    const QDate today = context.clock.today();
    const auto usual = usualSummaryStart(context.store, today);
    addSince(usual ? *usual : today);
    addSections(tr("What to put in"), names<SummarySection>(), quint32(kAllSections.toInt()));
    chooseAsLastTime();
}
