// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/visit_summary_choices.h"

#include "model/base/clock.h"
#include "ui/kit/read_or_tell.h"
#include "ui/printing/visit_summary_layout.h"

#include <QCheckBox>

VisitSummaryChoices::VisitSummaryChoices(const PageContext &context, QWidget *parent) :
    PaperChoices(context, parent) {
    const QDate today = context.clock.today();
    const auto usual = usualSummaryStart(context.store, today);
    addSince(usual ? *usual : today);
    m_sections = addTicks(tr("What to put in"), names<SummarySection>());
}

SummarySections VisitSummaryChoices::sections() const {
    SummarySections chosen;
    for (int i = 0; i < m_sections.size(); ++i)
        chosen.setFlag(SummarySection(1 << i), m_sections[i]->isChecked());
    return chosen;
}

std::optional<PaperChoices::Made> VisitSummaryChoices::make(const PaperChoice &paper) {
    const auto day = since();
    if (!day)
        return std::nullopt;
    const auto summary =
        readOrTell(m_context.history, readVisitSummary(m_context.store, *day, m_context.clock.now()));
    if (!summary)
        return std::nullopt;
    return Made{inItsLanguage(paper, [&] { return layOutVisitSummary(*summary, sections(), paper); }),
                revealedBy(*summary, sections())};
}
