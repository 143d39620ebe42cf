// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/appointment_sheets.h"

#include "model/base/isolated.h"

AnswerSheet::AnswerSheet(const PageContext &context, const Appointment &appointment, int question,
                         QWidget *parent) :
    ShortSheet(tr("The answer"), appointment.questions[question].text, context, appointment, parent),
    m_question(question) {
    text(
        tr("What was said?"), [question](auto &of) -> auto & { return of.questions[question].answer; },
        "answer");
}

void AnswerSheet::complete(Appointment &appointment) const {
    Question &question = appointment.questions[m_question];
    if (question.state != QuestionState::CarriedOver)
        question.state = question.answer.isEmpty() ? QuestionState::Open : QuestionState::Answered;
}

QString AnswerSheet::outcome(const Appointment &after) const {
    const QString answer = after.questions[m_question].answer;
    //: %1 is an answer of the care team
    return answer.isEmpty() ? tr("No answer yet: %1").arg(isolated(after.questions[m_question].text))
                            : tr("The answer is saved: %1").arg(isolated(answer));
}

QuestionSheet::QuestionSheet(const PageContext &context, const Appointment &appointment, QWidget *parent) :
    ShortSheet(tr("A question"), appointment.title, context, appointment, parent) {
    m_question = addLine(tr("What do you want to ask?"), {}, "question");
    require(m_question, tr("Please write a few words here."));
}

void QuestionSheet::complete(Appointment &appointment) const {
    if (!words(m_question).isEmpty())
        appointment.questions.append({words(m_question)});
}

QString QuestionSheet::outcome(const Appointment &after) const {
    //: %1 is a visit, such as "Palliative clinic"
    return tr("The question is saved for %1").arg(isolated(after.title));
}

DecisionSheet::DecisionSheet(const PageContext &context, const Appointment &appointment, QWidget *parent) :
    ShortSheet(tr("What was decided"), appointment.title, context, appointment, parent) {
    text(tr("In your words"), &Appointment::decisions, "decisions", 4);
}

QString DecisionSheet::outcome(const Appointment &after) const {
    //: %1 is a visit, such as "Palliative clinic"
    return tr("What was decided is saved for %1").arg(isolated(after.title));
}
