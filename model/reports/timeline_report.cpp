// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/timeline_report.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct TimelineReportText {
    Q_DECLARE_TR_FUNCTIONS(TimelineReport)
};

/// The more lanes there are, the more of the page they need, and the less is said below in words.
struct PageParts {
    double lanes = 0; ///< of the page's height
    int lines = 0;
};
constexpr qsizetype kFewLanes = 14;
constexpr PageParts kOfFew{0.6, 8};
constexpr PageParts kOfMany{0.7, 5};

bool hasUnknownBegin(const Timeline &timeline) {
    const auto isUnknown = [](const StoryItem &item) { return !item.isBeginKnown; };
    return std::any_of(timeline.lanes.begin(), timeline.lanes.end(), [&](const TimelineLane &lane) {
        return std::any_of(lane.items.begin(), lane.items.end(), isUnknown);
    });
}

QString titleOf(const TimelinePaper &paper) {
    const QString name = paper.child.shortName();
    return name.isEmpty() ? TimelineReportText::tr("Over time")
                          : TimelineReportText::tr("Over time: %1").arg(isolated(name));
}

/// A day and what happened on it.
QString lineText(const StoryLine &line) {
    return labelled(dateText(line.day), line.text);
}

/// Only what is on the page is explained.
void addLegend(Html &html, const Timeline &timeline) {
    const auto has = [&](auto isSo) {
        return std::any_of(timeline.lanes.begin(), timeline.lanes.end(), isSo);
    };
    QStringList sentences;
    if (has([](const TimelineLane &lane) { return !lane.values.isEmpty(); }))
        sentences.append(
            TimelineReportText::tr("Full dots are the child's own values, rings are those of others."));
    if (has([](const TimelineLane &lane) { return !lane.doses.isEmpty(); }))
        sentences.append(TimelineReportText::tr("Strokes are doses given as needed."));
    if (hasUnknownBegin(timeline))
        sentences.append(
            TimelineReportText::tr("Where a bar begins with dashes, its first day is not written down."));
    html.paragraph(sentences.join(u' '), "quiet");
}

} // namespace

Result<TimelinePaper> readTimelinePaper(const Store &store, const QDate &since, const QDateTime &now,
                                        const QList<StoryKind> &kinds) {
    const auto child = store.table<ChildTable>().get();
    auto timeline = readTimeline(store, {qMin(since, now.date()), now.date()}, kinds);
    if (!child)
        return child.error();
    if (!timeline)
        return timeline.error();
    timeline->lanes.removeIf([](const TimelineLane &lane) { return lane.isEmpty(); });
    return TimelinePaper{*child, *std::move(timeline), now};
}

Report timelineReport(const TimelinePaper &paper) {
    const DaySpan &span = paper.timeline.whole;
    Report report{.title = titleOf(paper),
                  .fileTitle = TimelineReportText::tr("Over time"),
                  .footer = printedFooter(paper.printedAt)};
    Html html(isRightToLeft());
    html.heading(1, report.title);
    html.paragraph(TimelineReportText::tr("From %1 to %2")
                       .arg(isolated(dateText(span.first)), isolated(dateText(span.last))),
                   "quiet");
    const PageParts &parts = paper.timeline.lanes.size() <= kFewLanes ? kOfFew : kOfMany;
    if (paper.timeline.lanes.isEmpty()) {
        html.paragraph(TimelineReportText::tr("Nothing was written down in this time."));
    } else {
        report.timelines.append({paper.timeline, parts.lanes});
        addLegend(html, paper.timeline);
        html.raw(u"<p><img src=\"timeline:0\" alt=\"%1\"></p>"_s.arg(
            escaped(TimelineReportText::tr("The line over time; what happened stands below in words."))));
        if (const auto lines = storyLines(paper.timeline, span); !lines.isEmpty()) {
            html.heading(2, TimelineReportText::tr("What happened"));
            html.list(atMost(texts(lines, lineText), parts.lines));
        }
    }
    report.html = html.body();
    return report;
}

QStringList revealedBy(const TimelinePaper &paper) {
    const auto has = [&](StoryKind kind) {
        return std::any_of(paper.timeline.lanes.begin(), paper.timeline.lanes.end(),
                           [&](const TimelineLane &lane) { return lane.kind == kind; });
    };
    QStringList revealed;
    if (has(StoryKind::Symptoms) || has(StoryKind::Events))
        revealed.append(TimelineReportText::tr("what the diary says"));
    if (has(StoryKind::Medicines))
        revealed.append(TimelineReportText::tr("the medicines and treatments"));
    if (has(StoryKind::Appointments))
        revealed.append(TimelineReportText::tr("the appointments"));
    if (has(StoryKind::Goals))
        revealed.append(TimelineReportText::tr("the goals reached"));
    if (has(StoryKind::GoodMoments))
        revealed.append(TimelineReportText::tr("good moments, in your words"));
    return revealed;
}
