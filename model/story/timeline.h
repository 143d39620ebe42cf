// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/day_span.h"
#include "model/book/store.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker.h"
#include "model/medicines/dose_table.h"

/// What stands on the line over time.
enum class StoryKind { Symptoms, Medicines, Appointments, Goals, GoodMoments, Events };
template <>
std::span<const NamedChoice<StoryKind>> namedChoices<StoryKind>();
/// All of them.
QList<StoryKind> storyKinds();

/// Something that happened on a day, or went on for some.
struct StoryItem {
    QDate first = {};
    std::optional<QDate> last = {}; ///< of what goes on for days; nothing: of one day
    QString text = {};
    QUuid record = {};
    bool goesOn = false;      ///< it has not ended yet
    bool isBeginKnown = true; ///< else nobody wrote the first day: `first` is where the drawing begins
    friend bool operator==(const StoryItem &, const StoryItem &) = default;
};

/// One row of the line over time.
struct TimelineLane {
    StoryKind kind = StoryKind::Symptoms;
    QString name = {};
    Tracker tracker = {};          ///< of symptoms, good moments and events
    QUuid medicine = {};           ///< of medicines, treatments and equipment
    QList<TimedValue> values = {}; ///< in order of time
    ValueRange scale = {};         ///< from where to where the values are drawn
    QList<StoryItem> items = {};   ///< in order of their first day
    QList<DosesOfDay> doses = {};  ///< given as needed

    /// By day, then reporter.
    QList<DayRange> rangesByDay() const;
    /// Else it has items, or doses.
    bool hasValues() const { return kind == StoryKind::Symptoms; }
    bool isEmpty() const { return values.isEmpty() && items.isEmpty() && doses.isEmpty(); }
};

struct Timeline {
    DaySpan whole = {};
    QList<TimelineLane> lanes = {};
};

/// The lanes that there are, empty yet: in the order in which they are shown.
Result<QList<TimelineLane>> timelineLanes(const Store &store, const DaySpan &span);
/// Reads what one lane shows in the span.
Result<TimelineLane> filledLane(const Store &store, TimelineLane lane, const DaySpan &span);
/// The time from the first entry, medicine or appointment to the last, and at least to today.
Result<DaySpan> timelineSpan(const Store &store, const QDate &today);
/// All of it at once, for paper.
Result<Timeline> readTimeline(const Store &store, const DaySpan &span, const QList<StoryKind> &kinds);

/// The items of the days, the newest first, each with its day and what it is: the line over time in words.
struct StoryLine {
    QDate day = {};
    StoryKind kind = StoryKind::Symptoms;
    QString text = {};
    QUuid record = {};
};
QList<StoryLine> storyLines(const Timeline &timeline, const DaySpan &span);
