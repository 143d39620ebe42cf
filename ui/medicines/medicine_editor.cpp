// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicine_editor.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/careteam/contact.h"
#include "model/medicines/medicine.h"
#include "model/medicines/medicine_text.h"
#include "ui/kit/date_field.h"
#include "ui/medicines/field_names.h"
#include "ui/medicines/supplies_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

MedicineEditor::MedicineEditor(const std::optional<Medicine> &before, const QList<Contact> &contacts,
                               const QDate &today, Prompts &prompts, QWidget *parent) :
    Editor(before ? tr("Edit medicine or treatment") : tr("A medicine or treatment"), prompts, parent),
    m_before(before), m_medicine(before.value_or(Medicine{})), m_contacts(contacts), m_today(today) {
    buildPrescribed();
    buildNeeded();
    buildDays();
    buildMore();
    follow();
    showFields();
}

void MedicineEditor::buildPrescribed() {
    const FieldNames names = fieldNames(m_medicine.kind);
    m_name = addLine(names.name, m_medicine.name, "name");
    m_kind = addChoice(tr("Kind"), choices<TreatmentKind>(), m_medicine.kind, "kind");
    m_form = addLine(names.form, m_medicine.form, "form");
    m_strength = addLine(names.strength, m_medicine.strength, "strength");
    m_dose = addLine(names.dose, m_medicine.dose, "dose");
    m_route = addLine(names.route, m_medicine.route, "route");
    m_schedule = addText(names.schedule, m_medicine.schedule, "schedule", 2);
    m_times = addLine(tr("Times of the day, with commas between them"), timesText(m_medicine.times), "times");
    m_times->setPlaceholderText(tr("For example %1").arg(timesText({QTime(8, 0), QTime(14, 30)})));
}

void MedicineEditor::buildNeeded() {
    m_asNeeded = addCheck(tr("As needed"), m_medicine.asNeeded, "asNeeded");
    m_asNeededFor = addLine(tr("As needed for"), m_medicine.asNeededFor, "asNeededFor");
    m_notMoreThan =
        addLine(tr("Not more than, as your team wrote it"), m_medicine.notMoreThan, "notMoreThan");
    m_purpose = addLine(tr("What it is for"), m_medicine.purpose, "purpose");
    m_prescriber = addPrescriber();
}

QComboBox *MedicineEditor::addPrescriber() {
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // names may be long: as wide as the form
    box->addItem(tr("Nobody"), QUuid());
    for (const Contact &contact : std::as_const(m_contacts))
        box->addItem(contact.role.isEmpty()
                         ? contact.name
                         : tr("%1, %2", "name and role").arg(isolated(contact.name), isolated(contact.role)),
                     contact.id.uuid());
    const int chosen = m_medicine.prescriber ? box->findData(m_medicine.prescriber->uuid()) : 0;
    box->setCurrentIndex(qMax(chosen, 0));
    connect(box, &QComboBox::currentIndexChanged, this, &MedicineEditor::touch);
    addField(tr("Prescribed by"), box, "prescriber");
    return box;
}

void MedicineEditor::buildDays() {
    m_startedOn = addDate(tr("First day"), m_medicine.startedOn, m_today, "startedOn");
    m_stoppedOn = addDate(tr("Last day, when it was stopped"), m_medicine.stoppedOn, m_today, "stoppedOn");
    m_whyStopped = addLine(tr("Why it was stopped"), m_medicine.whyStopped, "whyStopped");
    m_changedOn = addDate(tr("You changed something. From which day on?"), m_today, m_today, "changedOn");
    m_whyChanged = addLine(tr("Why was it changed? This may stay blank."), {}, "whyChanged");
}

void MedicineEditor::buildMore() {
    addSection(tr("Supplies and help"));
    const FieldNames names = fieldNames(m_medicine.kind);
    m_supplier = addLine(names.supplier, m_medicine.supplier, "supplier");
    m_supplies = new SuppliesField(m_medicine.supplies, m_today);
    connect(m_supplies, &RepeatField::edited, this, &MedicineEditor::touch);
    addField(tr("Supplies"), m_supplies, "supplies");
    m_whenItFails = addText(names.whenItFails, m_medicine.whenItFails, "whenItFails", 2);
    m_notes = addText(tr("Notes"), m_medicine.notes, "notes");
}

/// Shows the fields that what was typed asks for.
void MedicineEditor::follow() {
    for (auto *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &MedicineEditor::showFields);
    for (auto *date : {m_startedOn, m_stoppedOn})
        connect(date, &DateField::edited, this, &MedicineEditor::showFields);
    for (auto *box : {m_kind, m_prescriber})
        connect(box, &QComboBox::currentIndexChanged, this, &MedicineEditor::showFields);
    connect(m_schedule, &QPlainTextEdit::textChanged, this, &MedicineEditor::showFields);
    connect(m_asNeeded, &QCheckBox::toggled, this, &MedicineEditor::showFields);
}

void MedicineEditor::showFields() {
    const FieldNames names = fieldNames(chosen<TreatmentKind>(m_kind));
    showField(m_name, names.name, {});
    showField(m_form, names.form, m_form->text());
    showField(m_strength, names.strength, m_strength->text());
    showField(m_dose, names.dose, m_dose->text());
    showField(m_route, names.route, m_route->text());
    showField(m_schedule, names.schedule, {});
    showField(m_supplier, names.supplier, {});
    showField(m_whenItFails, names.whenItFails, {});
    setFieldVisible(m_asNeededFor, m_asNeeded->isChecked());
    setFieldVisible(m_notMoreThan, m_asNeeded->isChecked());
    const bool stops = m_stoppedOn->date().has_value();
    setFieldVisible(m_whyStopped, stops || !m_whyStopped->text().isEmpty());
    const bool changed = m_before && remembered(typed()).changes.size() > m_before->changes.size();
    setFieldVisible(m_changedOn, changed);
    setFieldVisible(m_whyChanged, changed);
}

/// Gives the field the name that it has for this kind. What stands in a field that this kind does not have
/// stays seen, under the name that it has for a medicine.
void MedicineEditor::showField(QWidget *field, const QString &name, const QString &content) {
    setFieldVisible(field, !name.isEmpty() || !content.isEmpty());
    if (name.isEmpty() || field->accessibleName() == name)
        return;
    field->setAccessibleName(name);
    for (auto *label : findChildren<QLabel *>()) {
        if (label->buddy() == field)
            label->setText(name);
    }
}

Medicine MedicineEditor::typed() const {
    Medicine medicine = m_medicine;
    medicine.kind = chosen<TreatmentKind>(m_kind);
    medicine.name = m_name->text().trimmed();
    medicine.form = m_form->text().trimmed();
    medicine.strength = m_strength->text().trimmed();
    medicine.dose = m_dose->text().trimmed();
    medicine.route = m_route->text().trimmed();
    medicine.schedule = m_schedule->toPlainText().trimmed();
    medicine.times = readTimes(m_times->text()).value_or(m_medicine.times);
    medicine.asNeeded = m_asNeeded->isChecked();
    medicine.asNeededFor = m_asNeededFor->text().trimmed();
    medicine.notMoreThan = m_notMoreThan->text().trimmed();
    medicine.purpose = m_purpose->text().trimmed();
    const QUuid prescriber = m_prescriber->currentData().toUuid();
    medicine.prescriber =
        prescriber.isNull() ? std::nullopt : std::optional(Id<Contact>::fromUuid(prescriber));
    medicine.startedOn = m_startedOn->date();
    medicine.stoppedOn = m_stoppedOn->date();
    medicine.whyStopped = m_whyStopped->text().trimmed();
    medicine.supplier = m_supplier->text().trimmed();
    medicine.supplies = m_supplies->supplies();
    medicine.whenItFails = m_whenItFails->toPlainText().trimmed();
    medicine.notes = m_notes->toPlainText().trimmed();
    return medicine;
}

Medicine MedicineEditor::remembered(const Medicine &medicine) const {
    const QString why = m_whyChanged->text().trimmed();
    const bool stopped = m_before && m_before->stoppedOn != medicine.stoppedOn;
    return withHistory(m_before, medicine, m_changedOn->date().value_or(m_today),
                       why.isEmpty() && stopped ? medicine.whyStopped : why, m_contacts);
}

Medicine MedicineEditor::medicine() const {
    return remembered(typed());
}

bool MedicineEditor::areDaysRight() {
    bool right = true;
    for (DateField *field : {m_startedOn, m_stoppedOn, m_changedOn}) {
        setMessage(field, field->isValid() ? QString() : tr("Please write a day, or leave it blank."));
        right = right && field->isValid();
    }
    const auto first = m_startedOn->date();
    const auto last = m_stoppedOn->date();
    if (first && last && *last < *first) {
        setMessage(m_stoppedOn, tr("The last day is before the first one."));
        right = false;
    }
    return right;
}

bool MedicineEditor::validate() {
    const bool hasName = !m_name->text().trimmed().isEmpty();
    const bool hasTimes = readTimes(m_times->text()).has_value();
    const bool hasSupplies = m_supplies->isValid();
    const bool hasDays = areDaysRight();
    setMessage(m_name, hasName ? QString() : tr("Please write a name."));
    setMessage(m_times,
               hasTimes
                   ? QString()
                   : tr("Please write times, for example %1.").arg(timesText({QTime(8, 0), QTime(14, 30)})));
    setMessage(m_supplies, hasSupplies ? QString() : tr("Please write a day, or leave it blank."));
    return hasName && hasTimes && hasSupplies && hasDays;
}
