// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/timeline_choices.h"

#include "model/base/clock.h"
#include "model/reports/timeline_report.h"

TimelineChoices::TimelineChoices(const PageContext &context, PaperKind kind, QWidget *parent) :
    PaperChoices(context, std::move(kind), parent) {
    addSince(m_context.clock.today().addDays(1 - kTimelineDays));
    const QStringList kinds = names<StoryKind>();
    addSections(tr("What to put in"), kinds, (1u << kinds.size()) - 1);
    chooseAsLastTime();
}
