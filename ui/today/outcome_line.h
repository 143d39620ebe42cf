// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/medicine_day.h"

#include <QWidget>

class QLineEdit;

/// Asks how it was after something that was given as needed. It waits, and can be put away.
class OutcomeLine : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeLine(const AsNeededDose &given, QWidget *parent = nullptr);

    const Dose &dose() const { return m_given.dose; }
    QLineEdit *words() const { return m_words; }

Q_SIGNALS:
    void answered(const Dose &after);
    void putAway();

private:
    QWidget *buildAnswers();
    void answer(DoseOutcome outcome);

    AsNeededDose m_given;
    QLineEdit *m_words;
};
