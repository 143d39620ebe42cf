// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/call_sheet_choices.h"

#include "model/base/clock.h"
#include "model/reports/call_sheet.h"
#include "ui/kit/history.h"
#include "ui/kit/settings.h"

CallSheetChoices::CallSheetChoices(const PageContext &context, QWidget *parent) :
    PaperChoices(context, parent) {}

std::optional<PaperChoices::Made> CallSheetChoices::make(const PaperChoice &paper) {
    const auto sheet =
        readCallSheet(m_context.store, m_context.settings.emergencyNumber(), m_context.clock.now());
    if (!sheet) {
        m_context.history.tell(sheet.error());
        return std::nullopt;
    }
    return Made{inItsLanguage(paper, [&] { return layOutOnOnePage(callSheetReport(*sheet), paper); }),
                revealedBy(*sheet)};
}
