// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appointments/appointment.h"
#include "model/goals/goal.h"
#include "model/story/timeline.h"
#include "model/story/turning_points.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kTimelineDay(2026, 5, 10);
const DaySpan kSpan{QDate(2026, 5, 1), QDate(2026, 5, 31)};

Moment at(const QDate &day) {
    return Moment::of(QDateTime(day, QTime(12, 0), QTimeZone("UTC")));
}

class TimelineTest : public testing::Test {
protected:
    const TimelineLane *lane(const Timeline &timeline, const QString &name) {
        for (const TimelineLane &each : timeline.lanes) {
            if (each.name == name)
                return &each;
        }
        return nullptr;
    }
    TemporaryBook m_book;
};

TEST_F(TimelineTest, AMedicineIsABarWithAMarkForEachChangeAndItsDosesAsNeeded) {
    Medicine medicine{.name = u"Drops"_s, .dose = u"1"_s, .asNeeded = true};
    medicine.startedOn = kTimelineDay;
    medicine = withHistory(std::nullopt, medicine, kTimelineDay, {}, {});
    Medicine after = medicine;
    after.dose = u"2"_s;
    after = withHistory(medicine, after, kTimelineDay.addDays(3), {}, {});
    m_book.add(after);
    m_book.add(Dose{.medicine = after.id, .moment = at(kTimelineDay.addDays(1))});
    m_book.add(Dose{.medicine = after.id, .moment = at(kTimelineDay.addDays(1))});
    const Timeline timeline = *readTimeline(m_book.store(), kSpan, storyKinds());
    const TimelineLane *drops = lane(timeline, u"Drops"_s);
    ASSERT_TRUE(drops);
    ASSERT_EQ(drops->items.size(), 2);
    EXPECT_EQ(drops->items[0].first, kTimelineDay);
    EXPECT_EQ(drops->items[0].last, kSpan.last);
    EXPECT_TRUE(drops->items[0].goesOn);
    EXPECT_EQ(drops->items[1].first, kTimelineDay.addDays(3));
    ASSERT_EQ(drops->doses.size(), 1);
    EXPECT_EQ(drops->doses[0].count, 2);
}

TEST_F(TimelineTest, AMedicineWithoutAFirstDayStartedOnNoDay) {
    Medicine medicine{.name = u"Drops"_s};
    medicine.stoppedOn = kTimelineDay;
    m_book.add(medicine);
    m_book.add(Medicine{.name = u"Syrup"_s});
    for (const DaySpan &span : {kSpan, DaySpan{kTimelineDay, kTimelineDay},
                                DaySpan{kTimelineDay.addDays(-400), kTimelineDay.addDays(400)}}) {
        const Timeline timeline = *readTimeline(m_book.store(), span, storyKinds());
        QStringList texts;
        for (const StoryLine &line : storyLines(timeline, span))
            texts.append(line.text);
        EXPECT_EQ(texts, QStringList(u"Drops: stopped"_s))
            << qPrintable(span.first.toString(Qt::ISODate)) << timeline.lanes.size();
        for (const char *name : {"Drops", "Syrup"}) {
            const TimelineLane *found = lane(timeline, QLatin1String(name));
            ASSERT_TRUE(found) << name << " is drawn all the same";
            EXPECT_FALSE(found->items.first().isBeginKnown);
        }
    }
}

TEST_F(TimelineTest, AMedicineThatWasStoppedBeforeHasNoLane) {
    Medicine medicine{.name = u"Old"_s};
    medicine.stoppedOn = kSpan.first.addDays(-1);
    m_book.add(medicine);
    EXPECT_FALSE(lane(*readTimeline(m_book.store(), kSpan, storyKinds()), u"Old"_s));
}

TEST_F(TimelineTest, KindsThatAreLeftOutHaveNoLane) {
    m_book.add(Appointment{.title = u"Clinic"_s, .start = at(kTimelineDay)});
    EXPECT_TRUE(readTimeline(m_book.store(), kSpan, {StoryKind::Symptoms})->lanes.isEmpty());
}

TEST_F(TimelineTest, TellsWhatHappenedTheNewestFirst) {
    m_book.add(Appointment{.title = u"Clinic"_s, .start = at(kTimelineDay)});
    const Tracker good =
        m_book.add(Tracker{.name = u"Good moment"_s, .kind = TrackerKind::Words, .preset = u"good_moment"_s});
    m_book.add(DiaryEntry{.tracker = good.id, .moment = at(kTimelineDay.addDays(2)), .words = u"The lake"_s});
    const Tracker seizure =
        m_book.add(Tracker{.name = u"Seizure"_s, .kind = TrackerKind::Event, .position = 1});
    m_book.add(DiaryEntry{.tracker = seizure.id, .moment = at(kTimelineDay.addDays(1))});
    Goal goal{.title = u"Swim"_s};
    goal.events = {{kTimelineDay.addDays(3), GoalEvent::What::StatusChanged, u"0"_s,
                    QString::number(int(GoalStatus::Reached))}};
    m_book.add(goal);
    const auto lines = storyLines(*readTimeline(m_book.store(), kSpan, storyKinds()), kSpan);
    QStringList texts;
    for (const StoryLine &line : lines)
        texts.append(line.text);
    EXPECT_EQ(texts, (QStringList{u"Swim"_s, u"The lake"_s, u"Seizure"_s, u"Clinic"_s}));
}

TEST_F(TimelineTest, TurningPointsAreOfThePast) {
    m_book.add(Appointment{.title = u"Past"_s, .start = at(kTimelineDay)});
    m_book.add(Appointment{.title = u"To come"_s, .start = at(kTimelineDay.addDays(5))});
    const auto points = *turningPoints(m_book.store(), kTimelineDay.addDays(1), 10);
    ASSERT_EQ(points.size(), 1);
    EXPECT_EQ(points[0].text, u"Past"_s);
}

} // namespace
