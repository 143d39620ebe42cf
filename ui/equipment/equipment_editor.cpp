// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/equipment_editor.h"

#include "ui/equipment/supplies_field.h"

EquipmentEditor::EquipmentEditor(const PageContext &context, const std::optional<Equipment> &before,
                                 const QList<Contact> &contacts, QWidget *parent) :
    RecordEditor(before ? tr("Edit equipment") : tr("A device, tube or oxygen"), context, before, {}, parent),
    m_contacts(contacts) {
    buildDevice();
    buildChange();
    buildRescue();
    buildSupplies();
    buildRest();
    follow();
    showFields();
}

void EquipmentEditor::buildDevice() {
    require(line(tr("What is it?"), &Equipment::name, "name"), tr("Please write what it is."));
    choice(tr("Kind"), &Equipment::kind, "kind");
    line(tr("Model or size"), &Equipment::size, "size");
    text(tr("Settings, as your team wrote them"), &Equipment::settings, "settings", 2);
    addDayRule(date(tr("Settings from this day on"), &Equipment::settingsOn, "settingsOn"));
    text(tr("When and how it is used"), &Equipment::use, "use", 2);
    check(tr("Used every day"), &Equipment::isUsedDaily, "usedDaily");
}

void EquipmentEditor::buildChange() {
    m_changedOn = addDate(tr("You changed something. From which day on?"), today(), "changedOn");
    m_whyChanged = addLine(tr("Why was it changed? This may stay blank."), {}, "whyChanged");
    addDayRule(m_changedOn);
}

void EquipmentEditor::buildRescue() {
    beginGroup(tr("If it stops working"), "rescueGroup");
    text(tr("What to do then, a step in each line"), &Equipment::whenItFails, "whenItFails", 3);
    line(tr("Who wrote the steps"), &Equipment::stepsBy, "stepsBy");
    addDayRule(date(tr("On which day"), &Equipment::stepsOn, "stepsOn"));
    line(tr("Where the spare lies"), &Equipment::spare, "spare");
}

void EquipmentEditor::buildSupplies() {
    beginGroup(tr("Supplies, and who brings and repairs it"), "suppliesGroup");
    widen(choice(tr("Who of the care team brings and repairs it"), &Equipment::supplier, tr("Nobody"),
                 contactChoices(m_contacts), "supplier"));
    line(tr("Who else does, or when to call"), &Equipment::supplierWords, "supplierWords");
    auto *supplies = field(tr("Supplies"), new SuppliesField(start().supplies, today()),
                           &SuppliesField::supplies, &Equipment::supplies, "supplies");
    addRule(supplies, [supplies] { return supplies->problem(); });
}

void EquipmentEditor::buildRest() {
    beginGroup(tr("What it is for, since when, and notes"), "restGroup");
    line(tr("What it is for"), &Equipment::purpose, "purpose");
    widen(choice(tr("Ordered by"), &Equipment::prescriber, tr("Nobody"), contactChoices(m_contacts),
                 "prescriber"));
    m_startedOn = date(tr("First day"), &Equipment::startedOn, "startedOn");
    m_stoppedOn = date(tr("Last day, when it is not used any more"), &Equipment::stoppedOn, "stoppedOn");
    m_whyStopped = line(tr("Why it is not used any more"), &Equipment::whyStopped, "whyStopped");
    text(tr("Notes"), &Equipment::notes, "notes");
    addDayRule(m_startedOn);
    addRule(m_stoppedOn, [this] { return lastDayMessage(); });
}

void EquipmentEditor::addDayRule(DateField *day) {
    addRule(day, [day] { return day->problem(DateField::Blank::Allowed); });
}

QString EquipmentEditor::lastDayMessage() const {
    const auto first = m_startedOn->date();
    const auto last = m_stoppedOn->date();
    return first && last && *last < *first ? tr("The last day is before the first one.")
                                           : m_stoppedOn->problem(DateField::Blank::Allowed);
}

/// Shows the fields that what was typed asks for.
void EquipmentEditor::follow() {
    for (auto *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &EquipmentEditor::showFields);
    for (auto *text : findChildren<QPlainTextEdit *>())
        connect(text, &QPlainTextEdit::textChanged, this, &EquipmentEditor::showFields);
    for (auto *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &EquipmentEditor::showFields);
    for (auto *day : {m_startedOn, m_stoppedOn})
        connect(day, &DateField::edited, this, &EquipmentEditor::showFields);
}

void EquipmentEditor::showFields() {
    const bool stops = m_stoppedOn->date().has_value();
    setFieldVisible(m_whyStopped, stops || !m_whyStopped->text().isEmpty());
    const bool changed = before() && record().changes.size() > before()->changes.size();
    setFieldVisible(m_changedOn, changed);
    setFieldVisible(m_whyChanged, changed);
}

/// A new text has a new day where nobody wrote another.
void EquipmentEditor::complete(Equipment &equipment) const {
    const QDate day = m_changedOn->date().value_or(today());
    if (before() && equipment.settings != before()->settings && equipment.settingsOn == before()->settingsOn)
        equipment.settingsOn = equipment.settings.isEmpty() ? std::nullopt : std::optional(day);
    if (before() && equipment.whenItFails != before()->whenItFails && equipment.stepsOn == before()->stepsOn)
        equipment.stepsOn = equipment.whenItFails.isEmpty() ? std::nullopt : std::optional(today());
    const bool stopped = before() && before()->stoppedOn != equipment.stoppedOn;
    const QString why = words(m_whyChanged);
    equipment = withHistory(before(), equipment, day, why.isEmpty() && stopped ? equipment.whyStopped : why,
                            m_contacts);
}
