// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/period_bar.h"

#include "model/base/day_span.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QButtonGroup>

using namespace Qt::StringLiterals;

PeriodBar::PeriodBar(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this)) {
    auto *flow = new FlowLayout(this, scaled(6));
    const QStringList texts{tr("7 days"), tr("30 days"), tr("90 days"), tr("Since the last visit"),
                            tr("All")};
    for (int period = Week; period <= All; ++period) {
        auto *button = quietButton(texts[period]);
        button->setObjectName(u"period%1"_s.arg(period));
        button->setCheckable(true);
        m_buttons->addButton(button, period);
        flow->addWidget(button);
    }
    m_buttons->button(Month)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &PeriodBar::chosen);
}

void PeriodBar::setDays(const QDate &today, const std::optional<DaySpan> &whole,
                        const std::optional<QDate> &lastVisit) {
    m_today = today;
    m_whole = whole;
    m_lastVisit = lastVisit;
    m_buttons->button(SinceVisit)->setEnabled(lastVisit.has_value());
}

DaySpan PeriodBar::wholeSpan() const {
    DaySpan span{m_today.addDays(-89), m_today}; // so that 90 days can be shown in a young book, too
    if (m_whole) {
        span.first = qMin(span.first, m_whole->first);
        span.last = qMax(span.last, m_whole->last);
    }
    return span;
}

DaySpan PeriodBar::spanOf(Period period) const {
    switch (period) {
    case Week:
        return {m_today.addDays(-6), m_today};
    case Month:
        return {m_today.addDays(-29), m_today};
    case Quarter:
        return {m_today.addDays(-89), m_today};
    case SinceVisit:
        return {m_lastVisit.value_or(m_today), m_today};
    case All:
        return m_whole ? DaySpan{m_whole->first, qMax(m_whole->last, m_today)} : wholeSpan();
    }
    return wholeSpan();
}

std::optional<DaySpan> PeriodBar::span() const {
    if (m_buttons->checkedId() < 0)
        return std::nullopt;
    return spanOf(Period(m_buttons->checkedId()));
}

void PeriodBar::clearChoice() {
    QAbstractButton *checked = m_buttons->checkedButton();
    if (!checked)
        return;
    m_buttons->setExclusive(false);
    checked->setChecked(false);
    m_buttons->setExclusive(true);
}
