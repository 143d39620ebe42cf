// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/handover_choices.h"

#include "model/base/clock.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/printing/handover_layout.h"

#include <QCheckBox>
#include <QComboBox>

HandoverChoices::HandoverChoices(const PageContext &context, QWidget *parent) :
    PaperChoices(context, parent) {
    m_reader = addBox(tr("For whom"), names<HandoverReader>(), "reader");
    m_time = addBox(tr("Which hours"), names<HandoverTime>(), "time");
    m_sections = addTicks(tr("What to put in"), names<HandoverSection>());
    connect(m_reader, &QComboBox::currentIndexChanged, this, &HandoverChoices::chooseUsual);
    connect(m_time, &QComboBox::currentIndexChanged, this, &PaperChoices::changed);
}

void HandoverChoices::chooseUsual() {
    const HandoverSections usual = usualSections(HandoverReader(m_reader->currentIndex()));
    for (int i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setChecked(usual.testFlag(HandoverSection(1 << i)));
    Q_EMIT changed();
}

HandoverChoice HandoverChoices::choice() const {
    HandoverChoice choice{HandoverReader(m_reader->currentIndex()), HandoverTime(m_time->currentIndex()), {}};
    for (int i = 0; i < m_sections.size(); ++i)
        choice.sections.setFlag(HandoverSection(1 << i), m_sections[i]->isChecked());
    return choice;
}

std::optional<PaperChoices::Made> HandoverChoices::make(const PaperChoice &paper) {
    const HandoverChoice chosen = choice();
    const auto handover = readOrTell(m_context.history, readHandover(m_context.store, chosen.time,
                                                                     m_context.settings.emergencyNumber(),
                                                                     m_context.clock.now()));
    if (!handover)
        return std::nullopt;
    return Made{inItsLanguage(paper, [&] { return layOutHandover(*handover, chosen, paper); }),
                revealedBy(*handover, chosen)};
}
