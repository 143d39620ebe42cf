// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appointments/next_question.h"

#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 14);

Appointment visitOn(const QDate &day, const QList<Question> &questions = {}) {
    return {.title = day.toString(),
            .start = Moment::of(QDateTime(day, QTime(10, 0), QTimeZone::utc())),
            .questions = questions};
}

TEST(NextQuestion, GoesToTheNextVisit) {
    const QList<Appointment> visits{visitOn({2026, 3, 1}), visitOn({2026, 5, 1}), visitOn({2026, 4, 1})};
    EXPECT_EQ(appointmentToAsk(visits, kToday), &visits[2]);
}

TEST(NextQuestion, WaitsAtTheLastVisitUntilThereIsANextOne) {
    const QList<Appointment> visits{visitOn({2026, 2, 1}), visitOn({2026, 3, 1})};
    const Appointment *visit = appointmentToAsk(visits, kToday);
    ASSERT_EQ(visit, &visits[1]);
    Appointment asked = *visit;
    asked.questions.append({u"Could we meet the team?"_s});
    const Appointment april = visitOn({2026, 4, 1});
    const QList<Question> brought = openQuestions({visits[0], asked}, april.start);
    ASSERT_EQ(brought.size(), 1);
    EXPECT_EQ(brought[0].text, u"Could we meet the team?"_s);
}

TEST(NextQuestion, HasNoPlaceWithoutAnyVisit) {
    EXPECT_EQ(appointmentToAsk({}, kToday), nullptr);
}

TEST(NextQuestion, IsFoundWhereItWaitsAndNotWhereItWasAnswered) {
    const QList<Appointment> visits{
        visitOn({2026, 3, 1}, {{u"Sleep?"_s, u"Yes"_s, QuestionState::Answered, {}}}),
        visitOn({2026, 4, 1}, {{u"School?"_s}})};
    EXPECT_EQ(whereItWaits(visits, u"School?"_s), &visits[1]);
    EXPECT_EQ(whereItWaits(visits, u"Sleep?"_s), nullptr);
}

} // namespace
