// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicine_editor.h"

#include "model/base/date_text.h"
#include "model/medicines/medicine_text.h"
#include "ui/equipment/supplies_field.h"
#include "ui/medicines/field_names.h"

#include <QLabel>

namespace {

QString exampleTimes() {
    return timesText({QTime(8, 0), QTime(14, 30)});
}

} // namespace

MedicineEditor::MedicineEditor(const PageContext &context, const std::optional<Medicine> &before,
                               const QList<Contact> &contacts, QWidget *parent) :
    RecordEditor(before ? tr("Edit medicine or treatment") : tr("A medicine or treatment"), context, before,
                 {}, parent),
    m_contacts(contacts) {
    buildDose();
    buildNeeded();
    buildChange();
    buildForm();
    buildDays();
    buildHelp();
    follow();
    showFields();
}

void MedicineEditor::buildDose() {
    const FieldNames names = fieldNames(start().kind);
    m_name = line(names.name, &Medicine::name, "name");
    auto kinds = choices<TreatmentKind>();
    kinds.removeIf([this](const auto &kind) { return !isOffered(kind.first) && kind.first != start().kind; });
    m_kind = choice(tr("Kind"), &Medicine::kind, kinds, "kind");
    m_dose = line(names.dose, &Medicine::dose, "dose");
    m_schedule = text(names.schedule, &Medicine::schedule, "schedule", 2);
    m_times = addLine(tr("Times of the day, with commas between them"), timesText(start().times), "times");
    m_times->setPlaceholderText(tr("For example %1").arg(exampleTimes()));
    require(m_name, tr("Please write a name."));
    addRule(m_times, [this] {
        return readTimes(m_times->text()) ? QString()
                                          : tr("Please write times, for example %1.").arg(exampleTimes());
    });
}

void MedicineEditor::buildNeeded() {
    line(tr("What it is for"), &Medicine::purpose, "purpose");
    m_asNeeded = check(tr("As needed"), &Medicine::asNeeded, "asNeeded");
    m_asNeededFor = line(tr("As needed for"), &Medicine::asNeededFor, "asNeededFor");
    m_notMoreThan = line(tr("Not more than, as your team wrote it"), &Medicine::notMoreThan, "notMoreThan");
}

void MedicineEditor::buildChange() {
    m_changedOn = addDate(tr("You changed something. From which day on?"), today(), "changedOn");
    m_whyChanged = addLine(tr("Why was it changed? This may stay blank."), {}, "whyChanged");
    addDayRule(m_changedOn);
}

void MedicineEditor::buildForm() {
    const FieldNames names = fieldNames(start().kind);
    beginGroup(tr("Form, strength, and how it is given"), "formGroup");
    m_form = line(names.form, &Medicine::form, "form");
    m_strength = line(names.strength, &Medicine::strength, "strength");
    m_route = line(names.route, &Medicine::route, "route");
}

void MedicineEditor::buildDays() {
    beginGroup(tr("Who prescribed it, and since when"), "daysGroup");
    m_prescriber = choice(tr("Prescribed by"), &Medicine::prescriber, tr("Nobody"),
                          contactChoices(m_contacts), "prescriber");
    widen(m_prescriber);
    m_startedOn = date(tr("First day"), &Medicine::startedOn, "startedOn");
    m_stoppedOn = date(tr("Last day, when it was stopped"), &Medicine::stoppedOn, "stoppedOn");
    m_whyStopped = line(tr("Why it was stopped"), &Medicine::whyStopped, "whyStopped");
    addDayRule(m_startedOn);
    addRule(m_stoppedOn, [this] { return lastDayMessage(); });
}

void MedicineEditor::addDayRule(DateField *day) {
    addRule(day, [day] { return day->problem(DateField::Blank::Allowed); });
}

QString MedicineEditor::lastDayMessage() const {
    const auto first = m_startedOn->date();
    const auto last = m_stoppedOn->date();
    return first && last && *last < *first ? tr("The last day is before the first one.")
                                           : m_stoppedOn->problem(DateField::Blank::Allowed);
}

void MedicineEditor::buildHelp() {
    beginGroup(tr("Supplies, help and notes"), "helpGroup");
    const FieldNames names = fieldNames(start().kind);
    m_supplier = line(names.supplier, &Medicine::supplier, "supplier");
    auto *supplies = field(tr("Supplies"), new SuppliesField(start().supplies, today()),
                           &SuppliesField::supplies, &Medicine::supplies, "supplies");
    addRule(supplies, [supplies] { return supplies->problem(); });
    m_whenItFails = text(names.whenItFails, &Medicine::whenItFails, "whenItFails", 2);
    text(tr("Notes"), &Medicine::notes, "notes");
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
    const bool changed = before() && record().changes.size() > before()->changes.size();
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

void MedicineEditor::complete(Medicine &medicine) const {
    medicine.times = readTimes(m_times->text()).value_or(start().times);
    const bool stopped = before() && before()->stoppedOn != medicine.stoppedOn;
    const QString why = words(m_whyChanged);
    medicine = withHistory(before(), medicine, m_changedOn->date().value_or(today()),
                           why.isEmpty() && stopped ? medicine.whyStopped : why, m_contacts);
}
