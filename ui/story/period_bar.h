// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/book/store.h"

#include <QWidget>

class QButtonGroup;

/// Which time the diary shows: 7, 30 or 90 days, since the last visit, or all of it.
class PeriodBar : public QWidget {
    Q_OBJECT
public:
    explicit PeriodBar(QWidget *parent = nullptr);

    /// What the periods are counted from. `lastVisit` is the day of the last appointment that is past.
    void setDays(const QDate &today, const std::optional<DaySpan> &whole,
                 const std::optional<QDate> &lastVisit);
    /// The days of the period that is chosen; nothing when the person moved the chart by hand.
    std::optional<DaySpan> span() const;
    /// All the time in which one may move.
    DaySpan wholeSpan() const;
    /// The person moved the chart: no period is chosen any more.
    void clearChoice();

Q_SIGNALS:
    void chosen();

private:
    enum Period { Week, Month, Quarter, SinceVisit, All };
    DaySpan spanOf(Period period) const;

    QButtonGroup *m_buttons;
    QDate m_today;
    std::optional<DaySpan> m_whole;
    std::optional<QDate> m_lastVisit;
};
