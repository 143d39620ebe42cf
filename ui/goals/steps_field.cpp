// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/steps_field.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr char kDoneOn[] = "doneOn"; // the day on which the step was ticked, kept with its row

} // namespace

StepsField::StepsField(const QList<GoalStep> &steps, QDate today, QWidget *parent) :
    RepeatField(tr("Add a step"), tr("Take this step out"), Order::Movable, parent), m_today(today) {
    for (const GoalStep &step : steps) {
        QWidget *row = appendRow();
        row->findChild<QLineEdit *>()->setText(step.text);
        row->findChild<QCheckBox *>()->setChecked(step.doneOn.has_value());
        if (step.doneOn)
            row->setProperty(kDoneOn, *step.doneOn);
    }
}

QWidget *StepsField::makeRow() {
    return makeTickRow(tr("Done"), tr("Step"), u"step"_s);
}

QList<GoalStep> StepsField::steps() const {
    QList<GoalStep> steps;
    for (const QWidget *row : rows()) {
        GoalStep step{row->findChild<QLineEdit *>()->text().trimmed(), {}};
        const QDate before = row->property(kDoneOn).toDate();
        if (row->findChild<QCheckBox *>()->isChecked())
            step.doneOn = before.isValid() ? before : m_today;
        if (!step.text.isEmpty())
            steps.append(step);
    }
    return steps;
}
