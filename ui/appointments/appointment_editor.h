// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "ui/kit/record_editor.h"

class AppointmentEditor : public RecordEditor<Appointment> {
    Q_OBJECT
public:
    /// A new one begins with the questions of `fresh`.
    AppointmentEditor(const PageContext &context, const std::optional<Appointment> &before,
                      const Appointment &fresh, const QList<Contact> &contacts, QWidget *parent);

protected:
    void complete(Appointment &appointment) const override;

private:
    void addRules();
    Moment moment() const;

    DateField *m_date;
    QLineEdit *m_time;
};
