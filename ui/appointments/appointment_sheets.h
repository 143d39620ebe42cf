// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "ui/kit/short_sheet.h"

/// The answer to one of the questions.
class AnswerSheet : public ShortSheet<Appointment> {
    Q_OBJECT
public:
    AnswerSheet(const PageContext &context, const Appointment &appointment, int question, QWidget *parent);

    QString outcome(const Appointment &after) const override;

protected:
    void complete(Appointment &appointment) const override;

private:
    int m_question;
};

/// One more question, behind the others.
class QuestionSheet : public ShortSheet<Appointment> {
    Q_OBJECT
public:
    QuestionSheet(const PageContext &context, const Appointment &appointment, QWidget *parent);

    QString outcome(const Appointment &after) const override;

protected:
    void complete(Appointment &appointment) const override;

private:
    QLineEdit *m_question;
};

/// What was decided.
class DecisionSheet : public ShortSheet<Appointment> {
    Q_OBJECT
public:
    DecisionSheet(const PageContext &context, const Appointment &appointment, QWidget *parent);

    QString outcome(const Appointment &after) const override;
};
