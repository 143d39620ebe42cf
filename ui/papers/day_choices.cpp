// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/day_choices.h"

#include "model/base/clock.h"
#include "model/reports/log_sheet_report.h"
#include "ui/kit/date_field.h"
#include "ui/kit/widgets.h"

DayChoices::DayChoices(const PageContext &context, PaperKind kind, QWidget *parent) :
    PaperChoices(context, std::move(kind), parent), m_message(errorLabel()) {
    const QDate today = m_context.clock.today();
    const bool isOneDay = this->kind().name == kLogSheetPaper;
    const QString title = isOneDay ? tr("For which day") : tr("First day of the week");
    m_day = new DateField(isOneDay ? std::optional(today) : std::nullopt, today);
    m_day->setObjectName(u"day"_s);
    m_day->setAccessibleName(title);
    connect(m_day, &DateField::edited, this, &PaperChoices::changed);
    auto *label = strongLabel(title);
    label->setBuddy(m_day);
    column()->addWidget(label);
    column()->addWidget(m_day);
    column()->addWidget(m_message);
    column()->addWidget(mutedLabel(tr("Leave it blank to write the day by hand.")));
}

std::optional<PaperOrder> DayChoices::order(const PaperChoice &paper) {
    const QString problem = m_day->problem(DateField::Blank::Allowed);
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return std::nullopt;
    auto order = PaperChoices::order(paper);
    if (order)
        order->day = m_day->date();
    return order;
}
