// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/medication_list_choices.h"

#include "model/base/clock.h"
#include "model/reports/medication_list.h"
#include "ui/kit/read_or_tell.h"

MedicationListChoices::MedicationListChoices(const PageContext &context, QWidget *parent) :
    PaperChoices(context, parent) {}

std::optional<PaperChoices::Made> MedicationListChoices::make(const PaperChoice &paper) {
    const auto list =
        readOrTell(m_context.history, readMedicationList(m_context.store, m_context.clock.now()));
    if (!list)
        return std::nullopt;
    return Made{inItsLanguage(paper, [&] { return layOutOnOnePage(medicationListReport(*list), paper); }),
                revealedBy(*list)};
}
