// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/questions_field.h"

#include "model/base/date_text.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

QuestionsField::QuestionsField(const QList<Question> &questions, QWidget *parent) :
    RepeatField(tr("Add a question"), tr("Take this question out"), Order::Movable, parent) {
    for (const Question &question : questions) {
        QWidget *row = appendRow();
        row->findChild<QLineEdit *>(u"question"_s)->setText(question.text);
        row->findChild<QLineEdit *>(u"answer"_s)->setText(question.answer);
        m_before.insert(row, question);
        if (question.firstAskedFor)
            row->layout()->addWidget(
                mutedLabel(tr("Carried over from %1").arg(dateText(*question.firstAskedFor))));
    }
}

QWidget *QuestionsField::makeRow() {
    auto *question = new QLineEdit;
    question->setObjectName(u"question"_s);
    question->setPlaceholderText(tr("What do you want to ask?"));
    question->setAccessibleName(tr("Question"));
    auto *answer = new QLineEdit;
    answer->setObjectName(u"answer"_s);
    answer->setPlaceholderText(tr("The answer, when you have it"));
    answer->setAccessibleName(tr("Answer"));
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, scaled(8));
    layout->setSpacing(scaled(4));
    for (QLineEdit *line : {question, answer}) {
        connect(line, &QLineEdit::textEdited, this, &RepeatField::edited);
        layout->addWidget(line);
    }
    row->setFocusProxy(question);
    return row;
}

Question QuestionsField::questionOf(const QWidget *row) const {
    Question question = m_before.value(row);
    question.text = row->findChild<QLineEdit *>(u"question"_s)->text().trimmed();
    question.answer = row->findChild<QLineEdit *>(u"answer"_s)->text().trimmed();
    if (question.state != QuestionState::CarriedOver)
        question.state = question.answer.isEmpty() ? QuestionState::Open : QuestionState::Answered;
    return question;
}

QList<Question> QuestionsField::questions() const {
    QList<Question> questions;
    for (const QWidget *row : rows()) {
        const Question question = questionOf(row);
        if (!question.text.isEmpty())
            questions.append(question);
    }
    return questions;
}
