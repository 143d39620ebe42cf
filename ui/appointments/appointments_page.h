// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment_table.h"
#include "model/careteam/contact.h"
#include "ui/kit/record_page.h"

/// Appointments, coming and past, with what to ask and what was said.
class AppointmentsPage : public RecordPage<AppointmentTable> {
    Q_OBJECT
public:
    explicit AppointmentsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    Result<QList<Appointment>> readRows() override;
    void fillDetail(DetailView *detail, const Appointment &appointment) override;
    ShortSheet<Appointment> *newSheet(const QString &act, const Appointment &appointment) override;
    RecordEditor<Appointment> *newEditor(const std::optional<Appointment> &before) override;
    Result<ChangeSet> saveStep(const QString &label, const std::optional<Appointment> &before,
                               const Appointment &after) const override;

private:
    void addQuestions(DetailView *detail, const Appointment &appointment);
    void addDecisions(DetailView *detail, const Appointment &appointment);
    void openOnClick(QPushButton *button, const QString &act, const Appointment &appointment);
    bool isPast(const Appointment &appointment) const;
    QString namesOf(const QList<Id<Contact>> &people) const;

    QList<Contact> m_contacts;
    bool m_isOver; ///< the child has died: nothing is coming any more
};
