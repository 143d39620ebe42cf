// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/call_sheet_choices.h"

#include "model/base/clock.h"
#include "model/reports/call_sheet.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"

CallSheetChoices::CallSheetChoices(const PageContext &context, QWidget *parent) :
    PaperChoices(context, parent) {}

std::optional<PaperChoices::Made> CallSheetChoices::make(const PaperChoice &paper) {
    const auto sheet =
        readOrTell(m_context.history, readCallSheet(m_context.store, m_context.settings.emergencyNumber(),
                                                    m_context.clock.now()));
    if (!sheet)
        return std::nullopt;
    return Made{inItsLanguage(paper, [&] { return layOutOnOnePage(callSheetReport(*sheet), paper); }),
                revealedBy(*sheet)};
}
