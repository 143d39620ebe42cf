// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/medication_list_choices.h"

#include "model/base/clock.h"
#include "model/reports/medication_list.h"
#include "ui/kit/history.h"

MedicationListChoices::MedicationListChoices(const PageContext &context, QWidget *parent) :
    PaperChoices(context, parent) {}

std::optional<PaperChoices::Made> MedicationListChoices::make(const PaperChoice &paper) {
    const auto list = readMedicationList(m_context.store, m_context.clock.now());
    if (!list) {
        m_context.history.tell(list.error());
        return std::nullopt;
    }
    return Made{inItsLanguage(paper, [&] { return layOutOnOnePage(medicationListReport(*list), paper); }),
                revealedBy(*list)};
}
