// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/planned_doses.h"

#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone kZone("America/Chicago");

QDateTime at(const QDate &day, int hour, int minute = 0) {
    return {day, QTime(hour, minute), kZone};
}

Medicine medicineAt(const QList<QTime> &times) {
    return {.name = u"A"_s, .times = times};
}

TEST(PlannedDoses, AreThoseOfTheNextHoursOverMidnightInTheirOrder) {
    const Medicine late = medicineAt({QTime(1, 0), QTime(22, 0)});
    const Medicine early = medicineAt({QTime(8, 0)});
    const QDateTime now = at(QDate(2026, 2, 28), 21);
    const auto planned = plannedDoses({early, late}, {}, now, now.addDays(1));
    ASSERT_EQ(planned.size(), 3);
    EXPECT_EQ(planned[0].when, Moment::of(at(QDate(2026, 2, 28), 22)));
    EXPECT_EQ(planned[1].when, Moment::of(at(QDate(2026, 3, 1), 1)));
    EXPECT_EQ(planned[2].when, Moment::of(at(QDate(2026, 3, 1), 8)));
    EXPECT_EQ(planned[2].medicine, early);
}

TEST(PlannedDoses, SayWhatWasGivenAlready) {
    const Medicine medicine = medicineAt({QTime(8, 0), QTime(20, 0)});
    const QDate day(2026, 3, 14);
    const Dose early{.medicine = medicine.id, .moment = Moment::of(at(day, 19, 40)), .forTime = QTime(20, 0)};
    const Dose before{.medicine = medicine.id, .moment = Moment::of(at(day, 8, 5)), .forTime = QTime(8, 0)};
    const auto planned =
        plannedDoses({medicine}, {before, early}, at(day, 19, 45), at(day.addDays(1), 19, 45));
    ASSERT_EQ(planned.size(), 2);
    EXPECT_EQ(planned[0].given, early);
    EXPECT_EQ(planned[1].given, std::nullopt) << "yesterday's is not tomorrow's";
}

TEST(PlannedDoses, LeaveOutWhatIsNotInUseOnThatDay) {
    Medicine medicine = medicineAt({QTime(8, 0)});
    const QDate day(2026, 3, 14);
    medicine.stoppedOn = day;
    EXPECT_EQ(plannedDoses({medicine}, {}, at(day, 0), at(day.addDays(2), 0)).size(), 1);
    medicine.stoppedOn.reset();
    medicine.startedOn = day.addDays(1);
    EXPECT_EQ(plannedDoses({medicine}, {}, at(day, 0), at(day.addDays(2), 0)).size(), 1);
}

/// On March 8, 2026 there was no 2:30 in Chicago; on November 1, 1:30 came twice.
TEST(PlannedDoses, AreThereOnceWhenTheClocksChange) {
    const Medicine medicine = medicineAt({QTime(1, 30), QTime(2, 30)});
    EXPECT_EQ(plannedDoses({medicine}, {}, at(QDate(2026, 3, 8), 0), at(QDate(2026, 3, 9), 0)).size(), 2);
    EXPECT_EQ(plannedDoses({medicine}, {}, at(QDate(2026, 11, 1), 0), at(QDate(2026, 11, 2), 0)).size(), 2);
}

} // namespace
