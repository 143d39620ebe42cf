// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/timeline_choices.h"

#include "model/base/clock.h"
#include "model/reports/timeline_report.h"
#include "ui/kit/read_or_tell.h"

#include <QCheckBox>

TimelineChoices::TimelineChoices(const PageContext &context, QWidget *parent) :
    PaperChoices(context, parent) {
    addSince(m_context.clock.today().addDays(1 - kTimelineDays));
    m_kinds = addTicks(tr("What to put in"), names<StoryKind>());
}

QList<StoryKind> TimelineChoices::kinds() const {
    QList<StoryKind> chosen;
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            chosen.append(StoryKind(i));
    }
    return chosen;
}

std::optional<PaperChoices::Made> TimelineChoices::make(const PaperChoice &paper) {
    const auto day = since();
    if (!day)
        return std::nullopt;
    const auto made = readOrTell(m_context.history,
                                 readTimelinePaper(m_context.store, *day, m_context.clock.now(), kinds()));
    if (!made)
        return std::nullopt;
    const double points = paper.largePrint ? kLargePoints : kOrdinaryPoints;
    return Made{inItsLanguage(paper, [&] { return layOutReport(timelineReport(*made), paper, points); }),
                revealedBy(*made)};
}
