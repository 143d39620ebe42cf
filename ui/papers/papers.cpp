// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers.h"

#include "ui/papers/handover_choices.h"
#include "ui/papers/timeline_choices.h"
#include "ui/papers/visit_summary_choices.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

template <typename Choices>
PaperChoices *make(const PageContext &context) {
    return new Choices(context);
}

} // namespace

QList<PaperEntry> papers() {
    return {
        //: names for files; %1 is a date such as 2026-03-14
        {QStringLiteral("visit-summary"), Text::tr("Visit summary"), Text::tr("Visit summary %1"),
         make<VisitSummaryChoices>},
        {QStringLiteral("handover"), Text::tr("Handover sheet"), Text::tr("Handover sheet %1"),
         make<HandoverChoices>},
        {QStringLiteral("timeline"), Text::tr("Over time"), Text::tr("Over time %1"), make<TimelineChoices>},
    };
}
