// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicine_sheets.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "ui/medicines/field_names.h"

DoseChangeSheet::DoseChangeSheet(const PageContext &context, const Medicine &medicine,
                                 const QList<Contact> &contacts, QWidget *parent) :
    ShortSheet(fieldNames(medicine.kind).doseChange, medicine.name, context, medicine, parent),
    m_contacts(contacts) {
    QLineEdit *dose = line(fieldNames(medicine.kind).dose, &Medicine::dose, "dose");
    dose->selectAll();
    m_from = addDate(tr("From which day on?"), today(), "from");
    m_why = addLine(tr("Why? This may stay blank."), {}, "why");
    addRule(m_from, [this] { return m_from->problem(); });
}

void DoseChangeSheet::complete(Medicine &medicine) const {
    medicine = withHistory(before(), medicine, m_from->date().value_or(today()), words(m_why), m_contacts);
}

QString DoseChangeSheet::outcome(const Medicine &after) const {
    //: a medicine, and its new dose
    return tr("%1: %2").arg(isolated(after.name), isolated(after.dose));
}

StopSheet::StopSheet(const PageContext &context, const Medicine &medicine, const QList<Contact> &contacts,
                     QWidget *parent) :
    ShortSheet(tr("Note that it was stopped"), medicine.name, context, medicine, parent),
    m_contacts(contacts) {
    m_lastDay = addDate(tr("Last day"), today(), "lastDay");
    line(tr("Why? This may stay blank."), &Medicine::whyStopped, "whyStopped");
    addRule(m_lastDay, [this] { return dayMessage(); });
}

QString StopSheet::dayMessage() const {
    const auto day = m_lastDay->date();
    if (!day)
        return m_lastDay->problem();
    return start().startedOn && *day < *start().startedOn ? tr("The last day is before the first one.")
                                                          : QString();
}

void StopSheet::complete(Medicine &medicine) const {
    medicine.stoppedOn = m_lastDay->date();
    medicine = withHistory(before(), medicine, today(), medicine.whyStopped, m_contacts);
}

QString StopSheet::outcome(const Medicine &after) const {
    //: a medicine, and the last day on which it was given
    return tr("%1: last day %2").arg(isolated(after.name), dateText(after.stoppedOn.value_or(today())));
}

RefillSheet::RefillSheet(const PageContext &context, const Medicine &medicine, int supply, QWidget *parent) :
    ShortSheet(tr("It was refilled"), medicine.supplies[supply].what, context, medicine, parent),
    m_supply(supply) {
    auto *day = date(
        tr("Until which day does it last now?"),
        [supply](auto &of) -> auto & { return of.supplies[supply].runsOutOn; }, "runsOutOn");
    line(
        tr("How many are left?"), [supply](auto &of) -> auto & { return of.supplies[supply].left; }, "left");
    addRule(day, [day] { return day->problem(DateField::Blank::Allowed); });
}

QString RefillSheet::outcome(const Medicine &after) const {
    const Supply &supply = after.supplies[m_supply];
    //: something that is used up, and the day until which it lasts
    return supply.runsOutOn ? tr("%1: until %2").arg(isolated(supply.what), dateText(*supply.runsOutOn))
                            : tr("%1: no day is noted").arg(isolated(supply.what));
}
