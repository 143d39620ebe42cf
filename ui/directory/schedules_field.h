// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"
#include "ui/kit/repeat_field.h"

/// When a service is open: days, hours and words such as "by appointment". What a source says and nobody sees
/// here stays with its row.
class SchedulesField : public RepeatField {
    Q_OBJECT
public:
    explicit SchedulesField(const QList<ServiceSchedule> &schedules, QWidget *parent = nullptr);

    /// False where a time is none that we know; true where all fit.
    bool isValid() const;
    QList<ServiceSchedule> schedules() const;

protected:
    QWidget *makeRow() override;

private:
    QList<ServiceSchedule> m_before;
};
