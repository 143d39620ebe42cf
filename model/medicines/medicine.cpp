// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/medicine.h"

#include "model/careteam/contact_lookup.h"

using namespace Qt::StringLiterals;

namespace {

using What = MedicineChange::What;

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString scheduleOf(const Medicine &medicine) {
    QStringList parts{medicine.schedule};
    for (const QTime &time : medicine.times)
        parts.append(time.toString(u"HH:mm"_s));
    return joined(parts);
}

QString asNeededOf(const Medicine &medicine) {
    return medicine.asNeeded ? joined({medicine.asNeededFor, medicine.notMoreThan}) : QString();
}

QString dayOf(const std::optional<QDate> &day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

Medicine withHistory(const std::optional<Medicine> &before, Medicine after, const QDate &day,
                     const QString &why, const QList<Contact> &contacts) {
    if (!before) {
        after.changes.append({after.startedOn.value_or(day), What::Written, {}, after.name, why});
        return after;
    }
    const auto note = [&](What what, const QString &was, const QString &is, const QDate &on) {
        if (was != is)
            after.changes.append({on, what, was, is, why});
    };
    note(What::Name, before->name, after.name, day);
    note(What::Form, before->form, after.form, day);
    note(What::Strength, before->strength, after.strength, day);
    note(What::Dose, before->dose, after.dose, day);
    note(What::Route, before->route, after.route, day);
    note(What::Schedule, scheduleOf(*before), scheduleOf(after), day);
    note(What::AsNeeded, asNeededOf(*before), asNeededOf(after), day);
    note(What::Purpose, before->purpose, after.purpose, day);
    note(What::Prescriber, nameOfContact(contacts, before->prescriber),
         nameOfContact(contacts, after.prescriber), day);
    note(What::Started, dayOf(before->startedOn), dayOf(after.startedOn), after.startedOn.value_or(day));
    note(What::Stopped, dayOf(before->stoppedOn), dayOf(after.stoppedOn), after.stoppedOn.value_or(day));
    return after;
}

bool isOffered(TreatmentKind kind) {
    return kind != TreatmentKind::Oxygen && kind != TreatmentKind::Equipment;
}

template <>
std::span<const NamedChoice<TreatmentKind>> namedChoices<TreatmentKind>() {
    static constexpr NamedChoice<TreatmentKind> names[] = {
        {TreatmentKind::Medicine, QT_TRANSLATE_NOOP("Names", "Medicine")},
        {TreatmentKind::Feed, QT_TRANSLATE_NOOP3("Names", "Feed", "food that is given")},
        {TreatmentKind::Oxygen, QT_TRANSLATE_NOOP("Names", "Oxygen")},
        {TreatmentKind::Therapy, QT_TRANSLATE_NOOP("Names", "Therapy")},
        {TreatmentKind::Equipment, QT_TRANSLATE_NOOP("Names", "Equipment")},
    };
    return names;
}

template <>
std::span<const NamedChoice<MedicineChange::What>> namedChoices<MedicineChange::What>() {
    static constexpr NamedChoice<MedicineChange::What> names[] = {
        {MedicineChange::What::Written, QT_TRANSLATE_NOOP("Names", "Started")},
        {MedicineChange::What::Name, QT_TRANSLATE_NOOP("Names", "Name")},
        {MedicineChange::What::Form, QT_TRANSLATE_NOOP3("Names", "Form", "tablet, liquid …")},
        {MedicineChange::What::Strength, QT_TRANSLATE_NOOP("Names", "Strength")},
        {MedicineChange::What::Dose, QT_TRANSLATE_NOOP("Names", "Dose")},
        {MedicineChange::What::Route, QT_TRANSLATE_NOOP("Names", "How it is given")},
        {MedicineChange::What::Schedule, QT_TRANSLATE_NOOP("Names", "When it is given")},
        {MedicineChange::What::AsNeeded, QT_TRANSLATE_NOOP("Names", "As needed")},
        {MedicineChange::What::Purpose, QT_TRANSLATE_NOOP("Names", "What it is for")},
        {MedicineChange::What::Prescriber, QT_TRANSLATE_NOOP("Names", "Prescribed by")},
        {MedicineChange::What::Started, QT_TRANSLATE_NOOP("Names", "First day")},
        {MedicineChange::What::Stopped, QT_TRANSLATE_NOOP("Names", "Last day")},
    };
    return names;
}
