// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appointments/carry_over.h"

#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Appointment visit(const QDate &day, const QList<Question> &questions) {
    Appointment appointment{.title = u"Clinic"_s, .questions = questions};
    appointment.start = Moment::of(QDateTime(day, QTime(10, 0), QTimeZone::utc()));
    return appointment;
}

Question question(const char *text, QuestionState state = QuestionState::Open) {
    return {QString::fromLatin1(text), {}, state, {}};
}

TEST(OpenQuestions, AreThoseOfEarlierVisitsThatWaitForAnAnswer) {
    const auto march =
        visit(QDate(2026, 3, 3), {question("Sleep?"), question("School?", QuestionState::Answered)});
    const auto may = visit(QDate(2026, 5, 3), {question("Swim?")});
    const auto open = openQuestions({march, may}, visit(QDate(2026, 4, 1), {}).start);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].text, u"Sleep?"_s);
    EXPECT_EQ(open[0].firstAskedFor, QDate(2026, 3, 3));
}

TEST(CarryOver, LeavesAQuestionOpenInOnePlaceOnly) {
    const auto march = visit(QDate(2026, 3, 3), {question("Sleep?"), question("Itching?")});
    auto april = visit(QDate(2026, 4, 1), {});
    april.questions = {openQuestions({march}, april.start)[0]};
    const ChangeSet changes = savingOf(u"Add"_s, std::nullopt, april, {march});
    ASSERT_EQ(changes.changes.size(), 2u);
    const auto &edit = *changes.changes[1].as<Appointment>();
    EXPECT_EQ(edit.after->questions[0].state, QuestionState::CarriedOver);
    EXPECT_EQ(edit.after->questions[1].state, QuestionState::Open);
}

TEST(CarryOver, LeavesLaterVisitsAlone) {
    const auto may = visit(QDate(2026, 5, 3), {question("Sleep?")});
    auto april = visit(QDate(2026, 4, 1), {question("Sleep?")});
    april.questions[0].firstAskedFor = QDate(2026, 3, 3);
    EXPECT_EQ(savingOf(u"Add"_s, std::nullopt, april, {may}).changes.size(), 1u);
}

} // namespace
