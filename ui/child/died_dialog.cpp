// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/died_dialog.h"

#include "model/base/clock.h"
#include "ui/kit/date_field.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kDialogWidth = 620;
constexpr int kDialogHeight = 460;

QVBoxLayout *calmLayout(QWidget *step) {
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(14));
    return layout;
}

} // namespace

DiedDialog::DiedDialog(const PageContext &context, QWidget *parent) :
    StepsDialog(tr("Our child has died"), tr("&Change the book now"), "changeTheBook", parent),
    m_context(context) {
    setObjectName(u"died"_s);
    addStep(buildWhatChanges());
    addStep(buildQuestion());
    resize(sizeOnScreen(kDialogWidth, kDialogHeight));
}

QWidget *DiedDialog::buildWhatChanges() {
    auto *step = new QWidget;
    QVBoxLayout *layout = calmLayout(step);
    layout->addWidget(plainLabel(tr("We are sorry. Nothing has to be done here, and there is no hurry.")));
    layout->addWidget(plainLabel(
        tr("If you want, the book can become quiet: no reminders, no plans, no ages. Nothing is deleted. "
           "Photos, the diary, good moments and people all stay, with the name you chose.")));
    layout->addWidget(plainLabel(tr("You can change it back at any time, in the same place.")));
    layout->addStretch(1);
    return step;
}

QWidget *DiedDialog::buildQuestion() {
    auto *step = new QWidget;
    QVBoxLayout *layout = calmLayout(step);
    layout->addWidget(plainLabel(tr("Shall the book become quiet now?")));
    layout->addWidget(plainLabel(
        tr("Today becomes a still page with your child's photo and name. On it are things that can wait, and "
           "that someone else can do, if you ever want to look.")));
    m_day = new DateField(std::nullopt, m_context.clock.today());
    m_day->setObjectName(u"diedOn"_s);
    m_day->setAccessibleName(tr("The day, if you want to write it"));
    m_problem = errorLabel();
    layout->addWidget(mutedLabel(m_day->accessibleName()));
    layout->addWidget(m_day);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    return step;
}

std::optional<QDate> DiedDialog::day() const {
    return m_day->date();
}

bool DiedDialog::check(int step) {
    Q_UNUSED(step)
    const auto written = m_day->date();
    const QString problem = written && *written > m_context.clock.today()
                                ? tr("This day is still to come.")
                                : m_day->problem(DateField::Blank::Allowed);
    m_problem->setText(problem);
    m_problem->setHidden(problem.isEmpty());
    return problem.isEmpty();
}
