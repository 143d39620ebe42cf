// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicine_list.h"

#include "model/base/choices.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/careteam/contact_lookup.h"
#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_removal.h"
#include "model/medicines/medicine_text.h"
#include "ui/attachments/attachments_section.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/widgets.h"
#include "ui/medicines/dose_actions.h"
#include "ui/medicines/doses_dialog.h"
#include "ui/medicines/field_names.h"
#include "ui/medicines/last_given.h"
#include "ui/medicines/medicine_editor.h"
#include "ui/medicines/medicine_sheets.h"

using namespace Qt::StringLiterals;

namespace {

const QString kDoseChange = u"dose-change"_s;
const QString kStop = u"stop"_s;
const QString kRefill = u"refill"_s; ///< and of which supply

ListPage::Texts texts() {
    return {
        .title = MedicineList::tr("Medicines"),
        .add = MedicineList::tr("Add medicine"),
        .search = MedicineList::tr("Search medicines"),
        .empty = MedicineList::tr(
            "Medicines, feeds and therapies. Write them down as they stand on the label. Nothing is worked "
            "out for you."),
        .firstStep = MedicineList::tr("Add the first one"),
        .choose = MedicineList::tr("Choose one to read it."),
        .icon = "capsule",
        .place = u"medicines"_s,
        .edit = MedicineList::tr("Edit medicine"),
        .added = MedicineList::tr("%1 is in the list of medicines"),
        .gone = MedicineList::tr("%1 is not in the list of medicines any more")};
}

QString prescribedOrKind(const Medicine &medicine) {
    const QString prescribed = prescribedText(medicine);
    return prescribed.isEmpty() ? nameOf(medicine.kind) : prescribed.simplified();
}

QString searchText(const Medicine &medicine) {
    QStringList texts{medicine.name,  nameOf(medicine.kind), prescribedText(medicine), medicine.purpose,
                      medicine.notes, medicine.whenItFails,  medicine.supplier,        medicine.whyStopped};
    for (const Supply &supply : medicine.supplies)
        texts.append(supply.what);
    for (const MedicineChange &change : medicine.changes)
        texts << change.before << change.after << change.why;
    return searchKey(texts.join(u'\n'));
}

} // namespace

MedicineList::MedicineList(const PageContext &context, QWidget *parent) :
    RecordPage(context, texts(),
               {.title = [](const Medicine &medicine) { return medicine.name; },
                .subtitle = prescribedOrKind,
                .group = [this](const Medicine &medicine) { return nameOfStage(stageOf(medicine)); },
                .search = searchText,
                .order = [this](const Medicine &medicine) { return int(stageOf(medicine)); },
                .attachments = AttachmentOwner::Medicine},
               parent),
    m_isOver(hasChildDied(context.store)) {
    auto *byDay = quietButton(tr("Day by day"), "calendar-event");
    byDay->setObjectName(u"dayByDay"_s);
    byDay->setToolTip(tr("Tick what was given on a day"));
    connect(byDay, &QPushButton::clicked, this, &MedicineList::dayByDay);
    byDay->setHidden(m_isOver);
    addHeaderWidget(byDay);
}

MedicineList::Stage MedicineList::stageOf(const Medicine &medicine) const {
    const QDate today = m_context.clock.today();
    if (medicine.isInUse(today))
        return Stage::InUse;
    return medicine.startedOn && today < *medicine.startedOn ? Stage::Later : Stage::Stopped;
}

QString MedicineList::nameOfStage(Stage stage) const {
    switch (stage) {
    case Stage::InUse:
        return m_isOver ? tr("In use then") : tr("In use");
    case Stage::Later:
        return m_isOver ? tr("Was planned") : tr("Begins later");
    case Stage::Stopped:
        return tr("Stopped");
    }
    return {};
}

Result<QList<Medicine>> MedicineList::readRows() {
    const auto contacts = m_context.store.table<ContactTable>().all();
    if (!contacts)
        return contacts.error();
    m_contacts = *contacts;
    return table().all();
}

void MedicineList::fillDetail(DetailView *detail, const Medicine &medicine) {
    detail->addTitle(medicine.name);
    detail->addLead(medicine.dose);
    detail->addLead(medicine.schedule);
    detail->addMarked("clock", tr("Times of the day"), timesText(medicine.times));
    if (medicine.asNeeded)
        detail->addText(asNeededText(medicine));
    detail->addChips({nameOf(medicine.kind), nameOfStage(stageOf(medicine))});
    addGiven(detail, medicine);
    addPrescribed(detail, medicine);
    addHelp(detail, medicine);
    addHistory(detail, medicine);
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::Medicine, medicine.id.uuid()));
}

/// The newest first. A change may have been written down later than one that came after it.
void MedicineList::addHistory(DetailView *detail, const Medicine &medicine) {
    QList<MedicineChange> changes = medicine.changes;
    if (changes.isEmpty())
        return;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const MedicineChange &a, const MedicineChange &b) { return a.on < b.on; });
    detail->addSection(tr("What changed"));
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        detail->addDated(change->on, changeText(medicine, *change));
}

void MedicineList::addGiven(DetailView *detail, const Medicine &medicine) {
    const auto latest = m_context.store.table<DoseTable>().latest(medicine.id);
    if (!latest)
        return m_context.history.tell(latest.error());
    if (!m_isOver) {
        auto *last = new LastGiven(m_context.clock);
        last->setDose(*latest);
        detail->addWidget(last);
    }
    auto *give = plainButton(fieldNames(medicine.kind).giveNow, "check-lg");
    give->setObjectName(u"giveNow"_s);
    connect(give, &QPushButton::clicked, this,
            [this, medicine] { giveMedicine(m_context, medicine, {}, window()); });
    auto *all = quietButton(tr("All that was given…"), "table");
    all->setObjectName(u"allDoses"_s);
    all->setEnabled(latest->has_value());
    connect(all, &QPushButton::clicked, this,
            [this, medicine] { (new DosesDialog(m_context, medicine, window()))->open(); });
    auto *change = plainButton(fieldNames(medicine.kind).doseChange + u'…', "pencil");
    change->setObjectName(u"changeDose"_s);
    change->setHidden(fieldNames(medicine.kind).doseChange.isEmpty());
    openOnClick(change, kDoseChange, medicine);
    auto *stop = quietButton(tr("Stopped…"), "x-lg");
    stop->setObjectName(u"stop"_s);
    stop->setToolTip(tr("Note its last day, and why it was stopped"));
    stop->setHidden(medicine.stoppedOn.has_value());
    openOnClick(stop, kStop, medicine);
    for (QPushButton *button : {give, change, stop})
        button->setHidden(button->isHidden() || m_isOver);
    detail->addWidget(wrappingRow({give, change, stop, all}));
}

void MedicineList::openOnClick(QPushButton *button, const QString &act, const Medicine &medicine) {
    connect(button, &QPushButton::clicked, this,
            [this, act, id = medicine.id.uuid()] { openSheet(act, id); });
}

ShortSheet<Medicine> *MedicineList::newSheet(const QString &act, const Medicine &medicine) {
    if (act == kDoseChange)
        return new DoseChangeSheet(m_context, medicine, m_contacts, this);
    if (act == kStop)
        return new StopSheet(m_context, medicine, m_contacts, this);
    const int supply = act.startsWith(kRefill) ? act.mid(kRefill.size()).toInt() : -1;
    return supply >= 0 && supply < medicine.supplies.size()
               ? new RefillSheet(m_context, medicine, supply, this)
               : nullptr;
}

/// What speaks for itself needs no name.
void MedicineList::addPrescribed(DetailView *detail, const Medicine &medicine) const {
    detail->addText(inARow({medicine.form, medicine.strength, medicine.route}));
    detail->addFact(tr("What it is for"), medicine.purpose);
    detail->addFact(tr("Prescribed by"), nameOfContact(m_contacts, medicine.prescriber));
    detail->addFact(tr("First day"), medicine.startedOn ? dateText(*medicine.startedOn) : QString());
    detail->addFact(tr("Last day"), medicine.stoppedOn ? dateText(*medicine.stoppedOn) : QString());
    detail->addFact(tr("Why it was stopped"), medicine.whyStopped);
    detail->addText(medicine.notes);
}

void MedicineList::addHelp(DetailView *detail, const Medicine &medicine) {
    const FieldNames names = fieldNames(medicine.kind);
    detail->addPanels({{names.whenItFails, medicine.whenItFails}});
    if (!medicine.supplier.isEmpty() || !medicine.supplies.isEmpty())
        detail->addSection(tr("Supplies"));
    detail->addFact(names.supplier, medicine.supplier);
    for (int i = 0; i < medicine.supplies.size(); ++i) {
        if (m_isOver) {
            detail->addText(medicine.supplies[i].what);
            continue;
        }
        auto *refill = quietButton(tr("Refilled…"), "arrow-repeat");
        refill->setObjectName(u"refill%1"_s.arg(i));
        refill->setAccessibleName(
            //: a button, and what is used up
            tr("%1 %2", "button and supply").arg(refill->text(), isolated(medicine.supplies[i].what)));
        openOnClick(refill, kRefill + QString::number(i), medicine);
        detail->addTextWith(supplyText(medicine.supplies[i]), refill);
    }
}

RecordEditor<Medicine> *MedicineList::newEditor(const std::optional<Medicine> &before) {
    return new MedicineEditor(m_context, before, m_contacts, this);
}

Result<ChangeSet> MedicineList::removeStep(const Medicine &medicine) const {
    return removalOf(m_context.store, medicine);
}
