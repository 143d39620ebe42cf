// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/turning_points.h"

#include "model/story/timeline.h"

Result<QList<TurningPoint>> turningPoints(const Store &store, const QDate &today, int limit) {
    const auto span = timelineSpan(store, today);
    if (!span)
        return span.error();
    const auto timeline = readTimeline(store, {span->first, today},
                                       {StoryKind::Medicines, StoryKind::Appointments, StoryKind::Events});
    if (!timeline)
        return timeline.error();
    QList<TurningPoint> points;
    for (const StoryLine &line : storyLines(*timeline, {span->first, today})) {
        if (points.size() == limit)
            break;
        points.append({line.day, line.text});
    }
    return points;
}
