// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/equipment_page.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/careteam/contact_lookup.h"
#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "model/equipment/equipment_text.h"
#include "model/medicines/medicine_table.h"
#include "model/papers/paper_id.h"
#include "ui/attachments/attachments_section.h"
#include "ui/equipment/equipment_editor.h"
#include "ui/equipment/equipment_sheets.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

const QString kSettings = u"settings"_s;
const QString kReplaced = u"replaced"_s;
const QString kStopped = u"stop"_s;
const QString kRefilled = u"refill"_s; ///< and of which supply

ListPage::Texts equipmentTexts() {
    return {.title = EquipmentPage::tr("Equipment"),
            .add = EquipmentPage::tr("Add equipment"),
            .search = EquipmentPage::tr("Search equipment"),
            .empty = EquipmentPage::tr(
                "Devices, lines and tubes, oxygen: how they are set, where the spare lies, and what to do "
                "if one stops working."),
            .firstStep = EquipmentPage::tr("Add the first one"),
            .choose = EquipmentPage::tr("Choose one to read it."),
            .icon = "device",
            .place = u"equipment"_s,
            .edit = EquipmentPage::tr("Edit equipment"),
            .remove = EquipmentPage::tr("Delete equipment"),
            .added = EquipmentPage::tr("%1 is in the list of equipment"),
            .gone = EquipmentPage::tr("%1 is not in the list of equipment any more")};
}

QString textOrKind(const Equipment &equipment) {
    const QString text = equipmentText(equipment);
    return text.isEmpty() ? nameOf(equipment.kind) : text.simplified();
}

QString searchedText(const Equipment &equipment) {
    QStringList texts{equipment.name,      nameOf(equipment.kind), equipmentText(equipment),
                      equipment.purpose,   equipment.spare,        equipment.whenItFails,
                      equipment.stepsBy,   equipment.notes,        equipment.supplierWords,
                      equipment.whyStopped};
    for (const Supply &supply : equipment.supplies)
        texts << supply.what << supply.left;
    for (const EquipmentChange &change : equipment.changes)
        texts << change.before << change.after << change.why;
    return searchKey(texts.join(u'\n'));
}

/// "1. Use the hand pump." where there are several.
QString stepsText(const Equipment &equipment) {
    QStringList steps = stepsOf(equipment);
    for (int i = 0; i < steps.size() && steps.size() > 1; ++i)
        //: the number of a step, and what to do
        steps[i] = EquipmentPage::tr("%1. %2").arg(QString::number(i + 1), isolated(steps[i]));
    return steps.join(u'\n');
}

} // namespace

EquipmentPage::EquipmentPage(const PageContext &context, QWidget *parent) :
    RecordPage(context, equipmentTexts(),
               {.title = [](const Equipment &equipment) { return equipment.name; },
                .subtitle = textOrKind,
                .group = [this](const Equipment &each) { return nameOfStage(stageOf(each)); },
                .search = searchedText,
                .order = [this](const Equipment &each) { return int(stageOf(each)); },
                .attachments = AttachmentOwner::Equipment},
               parent),
    m_isOver(hasChildDied(context.store)) {
    addHeaderButtons();
    load<ContactTable, MedicineTable>();
}

void EquipmentPage::addHeaderButtons() {
    m_ticked = quietButton({}, "capsule");
    m_ticked->setObjectName(u"ticked"_s);
    connect(m_ticked, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"medicines"_s, {}); });
    addHeaderWidget(m_ticked);
    auto *paper = quietButton(tr("The page to print"), "printer");
    paper->setObjectName(u"paper"_s);
    connect(paper, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo(u"papers"_s, paperId(u"equipment"_s)); });
    paper->setHidden(m_isOver);
    addHeaderWidget(paper);
}

/// What is ticked stayed among the medicines: who looks for it here is told so.
Result<> EquipmentPage::tellOfTicked() {
    const auto medicines = m_context.store.table<MedicineTable>().all();
    if (!medicines)
        return medicines.error();
    QStringList names;
    for (const Medicine &medicine : *medicines) {
        if (!isOffered(medicine.kind) && medicine.isInUse(m_context.clock.today()))
            names.append(medicine.name);
    }
    m_ticked->setVisible(!names.isEmpty());
    m_ticked->setText(tr("%n more in Medicines", "equipment that is ticked there", int(names.size())));
    m_ticked->setToolTip(isolated(names).join(u", "_s));
    return {};
}

EquipmentPage::Stage EquipmentPage::stageOf(const Equipment &equipment) const {
    const QDate today = m_context.clock.today();
    if (equipment.isInUse(today))
        return Stage::InUse;
    return equipment.startedOn && today < *equipment.startedOn ? Stage::Later : Stage::Over;
}

QString EquipmentPage::nameOfStage(Stage stage) const {
    switch (stage) {
    case Stage::InUse:
        return m_isOver ? tr("In use then") : tr("In use");
    case Stage::Later:
        return m_isOver ? tr("Was planned") : tr("Begins later");
    case Stage::Over:
        return tr("Not used any more");
    }
    return {};
}

Result<QList<Equipment>> EquipmentPage::readRows() {
    const auto contacts = m_context.store.table<ContactTable>().all();
    if (!contacts)
        return contacts.error();
    m_contacts = *contacts;
    if (const auto told = tellOfTicked(); !told)
        return told.error();
    return table().all();
}

void EquipmentPage::fillDetail(DetailView *detail, const Equipment &equipment) {
    detail->addTitle(equipment.name);
    detail->addLead(settingsText(equipment));
    detail->addText(useText(equipment));
    detail->addChips({nameOf(equipment.kind), nameOfStage(stageOf(equipment))});
    const QString steps = stepsText(equipment);
    detail->addWarmPanel({tr("If it stops working"), steps});
    if (steps.isEmpty() && !m_isOver)
        detail->addNote(tr("What to do if it stops working is not written yet."));
    else if (const QString source = stepsSource(equipment); !steps.isEmpty() && !source.isEmpty())
        //: %1 is a person, a day, or both
        detail->addNote(tr("Steps written by %1").arg(isolated(source)));
    detail->addFact(tr("Where the spare lies"), equipment.spare);
    detail->addFact(tr("Who brings and repairs it"),
                    supplierText(equipment, supplierOf(equipment, m_contacts)));
    if (!m_isOver)
        addActs(detail, equipment);
    addSupplies(detail, equipment);
    addFacts(detail, equipment);
    addHistory(detail, equipment);
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::Equipment, equipment.id.uuid()));
}

QPushButton *EquipmentPage::actButton(QPushButton *button, const QString &act, const Equipment &equipment) {
    button->setObjectName(act);
    connect(button, &QPushButton::clicked, this,
            [this, act, id = equipment.id.uuid()] { openSheet(act, id); });
    return button;
}

void EquipmentPage::addActs(DetailView *detail, const Equipment &equipment) {
    auto *settings = actButton(plainButton(tr("New settings…"), "pencil"), kSettings, equipment);
    auto *replaced =
        actButton(plainButton(tr("Changed for a new one…"), "arrow-repeat"), kReplaced, equipment);
    replaced->setToolTip(tr("Note the day on which a tube, a line or a device was changed, and its size"));
    auto *stop = actButton(quietButton(tr("Not used any more…"), "x-lg"), kStopped, equipment);
    stop->setHidden(equipment.stoppedOn.has_value());
    detail->addWidget(wrappingRow({settings, replaced, stop}));
}

void EquipmentPage::addSupplies(DetailView *detail, const Equipment &equipment) {
    if (!equipment.supplies.isEmpty())
        detail->addSection(tr("Supplies"));
    for (int i = 0; i < equipment.supplies.size(); ++i) {
        const Supply &supply = equipment.supplies[i];
        if (m_isOver) {
            detail->addText(supply.what);
            continue;
        }
        auto *refill = actButton(quietButton(tr("Refilled…"), "arrow-repeat"), kRefilled + QString::number(i),
                                 equipment);
        //: a button, and what is used up
        refill->setAccessibleName(
            tr("%1 %2", "button and supply").arg(refill->text(), isolated(supply.what)));
        detail->addTextWith(supplyText(supply), refill);
    }
}

void EquipmentPage::addFacts(DetailView *detail, const Equipment &equipment) const {
    detail->addFact(tr("Model or size"), equipment.size);
    detail->addFact(tr("What it is for"), equipment.purpose);
    detail->addFact(tr("Ordered by"), nameOfContact(m_contacts, equipment.prescriber));
    detail->addFact(tr("First day"), equipment.startedOn ? dateText(*equipment.startedOn) : QString());
    detail->addFact(tr("Last day"), equipment.stoppedOn ? dateText(*equipment.stoppedOn) : QString());
    detail->addFact(tr("Why it is not used any more"), equipment.whyStopped);
    detail->addText(equipment.notes);
}

/// The newest first. A change may have been written down later than one that came after it.
void EquipmentPage::addHistory(DetailView *detail, const Equipment &equipment) {
    QList<EquipmentChange> changes = equipment.changes;
    if (changes.isEmpty())
        return;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const EquipmentChange &a, const EquipmentChange &b) { return a.on < b.on; });
    detail->addSection(tr("What changed"));
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        detail->addDated(change->on, changeText(equipment, *change));
}

ShortSheet<Equipment> *EquipmentPage::newSheet(const QString &act, const Equipment &equipment) {
    if (act == kSettings)
        return new EquipmentSettingsSheet(m_context, equipment, this);
    if (act == kReplaced)
        return new EquipmentReplacedSheet(m_context, equipment, this);
    if (act == kStopped)
        return new EquipmentStopSheet(m_context, equipment, this);
    const int supply = act.startsWith(kRefilled) ? act.mid(kRefilled.size()).toInt() : -1;
    return supply >= 0 && supply < equipment.supplies.size()
               ? new EquipmentRefillSheet(m_context, equipment, supply, this)
               : nullptr;
}

RecordEditor<Equipment> *EquipmentPage::newEditor(const std::optional<Equipment> &before) {
    return new EquipmentEditor(m_context, before, m_contacts, this);
}
