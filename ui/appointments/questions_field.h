// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "ui/kit/repeat_field.h"

/// The questions of an appointment, the most important first, each with room for its answer.
class QuestionsField : public RepeatField {
    Q_OBJECT
public:
    explicit QuestionsField(const QList<Question> &questions, QWidget *parent = nullptr);

    QList<Question> questions() const;

protected:
    QWidget *makeRow() override;

private:
    Question questionOf(const QWidget *row) const;

    QHash<const QWidget *, Question> m_before; ///< what each row started from
};
