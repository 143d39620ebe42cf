// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/database/change.h"
#include "ui/kit/list_page.h"
#include "ui/kit/rows_model.h"

/// Appointments, coming and past, with what to ask and what was said.
class AppointmentsPage : public ListPage {
    Q_OBJECT
public:
    explicit AppointmentsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void fillDetail(DetailView *detail, int row) override;
    void add() override;
    void edit(int row) override;
    void remove(int row) override;
    int rowOf(const QUuid &record) const override { return m_model.rowOf(record); }
    QUuid recordAt(int row) const override { return m_model.at(row).id.uuid(); }

private:
    void buildModel();
    void reload() override;
    void openEditor(const std::optional<Appointment> &before);
    ChangeSet changes(const std::optional<Appointment> &before, const Appointment &after) const;
    bool isPast(const Appointment &appointment) const;
    QString namesOf(const QList<Id<Contact>> &people) const;

    QList<Contact> m_contacts;
    RowsModel<Appointment> m_model;
};
