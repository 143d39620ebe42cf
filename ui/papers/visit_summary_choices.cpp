// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/visit_summary_choices.h"

#include "model/time/clock.h"
#include "ui/printing/visit_summary_layout.h"
#include "ui/shell/date_field.h"
#include "ui/shell/history.h"
#include "ui/shell/widgets.h"

#include <QCheckBox>

VisitSummaryChoices::VisitSummaryChoices(const PageContext &context, QWidget *parent) :
    PaperChoices(context, parent) {
    buildPeriod();
    QStringList names;
    for (int i = 0; i < kSummarySectionCount; ++i)
        names.append(nameOf(SummarySection(1 << i)));
    m_sections = addTicks(tr("What to put in"), names);
    if (const auto since = usualSummaryStart(context.store, context.clock.today()))
        m_since->setDate(*since);
}

void VisitSummaryChoices::buildPeriod() {
    m_since = new DateField(std::nullopt, m_context.clock.today());
    m_since->setObjectName(QStringLiteral("since"));
    m_since->setAccessibleName(tr("From this day on"));
    connect(m_since, &DateField::edited, this, &PaperChoices::changed);
    m_sinceMessage = errorLabel();
    auto *label = strongLabel(tr("From this day on"));
    label->setBuddy(m_since);
    column()->addWidget(label);
    column()->addWidget(m_since);
    column()->addWidget(m_sinceMessage);
}

SummarySections VisitSummaryChoices::sections() const {
    SummarySections chosen;
    for (int i = 0; i < m_sections.size(); ++i)
        chosen.setFlag(SummarySection(1 << i), m_sections[i]->isChecked());
    return chosen;
}

std::optional<PaperChoices::Made> VisitSummaryChoices::make(const PaperChoice &paper) {
    const auto since = m_since->date();
    m_sinceMessage->setText(since ? QString() : tr("Please write a day."));
    m_sinceMessage->setVisible(!since);
    if (!since)
        return std::nullopt;
    const auto summary = readVisitSummary(m_context.store, *since, m_context.clock.now());
    if (!summary) {
        m_context.history.tell(summary.error());
        return std::nullopt;
    }
    return Made{layOutVisitSummary(*summary, sections(), paper), revealedBy(*summary, sections())};
}
