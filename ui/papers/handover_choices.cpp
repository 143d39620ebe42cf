// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/handover_choices.h"

#include <QComboBox>

HandoverChoices::HandoverChoices(const PageContext &context, PaperKind kind, QWidget *parent) :
    PaperChoices(context, std::move(kind), parent) {
    addReaders(names<HandoverReader>(), "reader");
    m_hours = addBox(tr("Which hours"), names<HandoverTime>(), "time");
    addSections(tr("What to put in"), names<HandoverSection>(), 0);
    connect(m_hours, &QComboBox::currentIndexChanged, this, &PaperChoices::changed);
    chooseAsLastTime();
}

quint32 HandoverChoices::usualSections() const {
    return quint32(::usualSections(HandoverReader(kind().readers.indexOf(reader()))).toInt());
}

std::optional<PaperOrder> HandoverChoices::order(const PaperChoice &paper) {
    auto order = PaperChoices::order(paper);
    if (order)
        order->hours = HandoverTime(m_hours->currentIndex());
    return order;
}
