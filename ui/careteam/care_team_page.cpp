// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/care_team_page.h"

#include "model/appointments/appointment_table.h"
#include "model/base/choices.h"
#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/contact_removal.h"
#include "model/calls/call_table.h"
#include "model/careteam/contact_match.h"
#include "model/equipment/equipment_table.h"
#include "model/medicines/medicine_table.h"
#include "ui/attachments/attachments_section.h"
#include "ui/calls/note_call.h"
#include "ui/careteam/contact_detail.h"
#include "ui/careteam/contact_editor.h"
#include "ui/careteam/contact_exchange.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForWords = 680; ///< of the page, for words in all three buttons at its head

ListPage::Texts texts() {
    return {.title = CareTeamPage::tr("Care team"),
            .add = CareTeamPage::tr("Add contact"),
            .search = CareTeamPage::tr("Search contacts"),
            .empty = CareTeamPage::tr(
                "Who helps you? Doctors, nurses, school, friends. Keep their numbers here, so "
                "that you find them at night."),
            .firstStep = CareTeamPage::tr("Add the first contact"),
            .choose = CareTeamPage::tr("Choose a person to see how to reach them."),
            .icon = "people",
            .place = u"careteam"_s,
            .edit = CareTeamPage::tr("Edit contact"),
            .added = CareTeamPage::tr("%1 is in your care team"),
            .gone = CareTeamPage::tr("%1 is not in your care team any more")};
}

/// What people write in a phone number beside its digits.
bool isLikeANumber(const QString &text) {
    static const QString between = u" +-./()\u00a0\u2010\u2011\u2013"_s;
    const bool all = std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isDigit() || between.contains(character);
    });
    return all && !digitsOf(text).isEmpty();
}

QString searchText(const Contact &contact) {
    QStringList texts{contact.name,    contact.role,  contact.organization, nameOf(contact.team),
                      contact.address, contact.hours, contact.callFor,      contact.notes};
    texts += contact.emails;
    for (const CareSkill &skill : contact.skills)
        texts.append(skillText(skill));
    for (const Phone &phone : contact.phones)
        texts.append(digitsOf(phone.number));
    return searchKey(texts.join(u'\n'));
}

/// Favourites come first, then one team after the other.
int groupOf(const Contact &contact) {
    return contact.favourite ? -1 : int(contact.team);
}

} // namespace

CareTeamPage::CareTeamPage(const PageContext &context, QWidget *parent) :
    RecordPage(context, texts(),
               {.title = [](const Contact &contact) { return contact.name; },
                .subtitle = roleAndPlace,
                .group =
                    [](const Contact &contact) {
                        return contact.favourite ? tr("Favorites") : nameOf(contact.team);
                    },
                .search = searchText,
                .order = groupOf,
                .attachments = AttachmentOwner::Contact},
               parent) {
    buildExchange();
    load<CallTable>();
}

void CareTeamPage::buildExchange() {
    m_import = quietButton(tr("Import…"), "download");
    m_import->setObjectName(u"import"_s);
    m_import->setToolTip(tr("Import contacts from a file of your phone (.vcf)"));
    connect(m_import, &QPushButton::clicked, this, &CareTeamPage::askForFiles);
    m_export = quietButton(tr("Export…"), "upload");
    m_export->setObjectName(u"export"_s);
    m_export->setToolTip(tr("Save the care team as a file for a phone (.vcf)"));
    auto *kinds = new QMenu(m_export);
    kinds->addAction(tr("For &new phones (vCard 4.0)…"), this,
                     [this] { exportCareTeam(m_context, CardVersion::Four, this); });
    kinds->addAction(tr("For &older phones and e-mail programs (vCard 3.0)…"), this,
                     [this] { exportCareTeam(m_context, CardVersion::Three, this); });
    m_export->setMenu(kinds);
    for (QPushButton *button : {m_import, m_export}) {
        button->setAccessibleName(button->text());
        addHeaderWidget(button);
    }
}

/// Where there is little room, the drawings stand alone.
void CareTeamPage::resizeEvent(QResizeEvent *event) {
    RecordPage::resizeEvent(event);
    const bool narrow = width() < scaled(kRoomForWords);
    for (QPushButton *button : {m_import, m_export})
        button->setText(narrow ? QString() : button->accessibleName());
}

void CareTeamPage::askForFiles() {
    askAndOpen(contactFiles(), m_context, this);
}

Result<QList<Contact>> CareTeamPage::readRows() {
    const auto calls = m_context.store.table<CallTable>().all();
    if (!calls)
        return calls.error();
    m_calls = *calls;
    return table().all();
}

QString CareTeamPage::searched(const QString &typed) const {
    return isLikeANumber(typed) ? digitsOf(typed) : searchKey(typed);
}

void CareTeamPage::fillDetail(DetailView *detail, const Contact &contact) {
    addPerson(detail, contact);
    addReach(detail, contact);
    const QList<Call> calls = callsWith(m_calls, contact.id.uuid());
    detail->addWidget(wrappingRow({noteCallButton(m_context, {calleeOf(contact), {}}, this)}));
    addOpenPromises(detail, m_context, calls);
    addNext(detail, contact);
    addSkills(detail, contact);
    detail->addText(contact.notes);
    addCallLog(detail, calls, m_context.clock.today());
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::Contact, contact.id.uuid()));
}

void CareTeamPage::addNext(DetailView *detail, const Contact &contact) {
    const int row = contact.next ? rows().rowOf(contact.next->uuid()) : -1;
    if (row < 0)
        return;
    detail->addNote(tr("When they don't answer"));
    auto *link = plainButton(withoutMnemonic(rows().at(row).name), "telephone");
    setRole(link, "link");
    link->setObjectName(u"next"_s);
    link->setAccessibleName(tr("When they don't answer: %1").arg(isolated(rows().at(row).name)));
    connect(link, &QPushButton::clicked, this, [this, next = contact.next->uuid()] { show(next); });
    detail->addWidget(link);
}

RecordEditor<Contact> *CareTeamPage::newEditor(const std::optional<Contact> &before) {
    return new ContactEditor(m_context, before, rows().records(), this);
}

Result<ChangeSet> CareTeamPage::removeStep(const Contact &contact) const {
    const auto appointments = m_context.store.table<AppointmentTable>().all();
    if (!appointments)
        return appointments.error();
    const auto medicines = m_context.store.table<MedicineTable>().all();
    if (!medicines)
        return medicines.error();
    const auto equipment = m_context.store.table<EquipmentTable>().all();
    if (!equipment)
        return equipment.error();
    return removalOf(contact, rows().records(), *appointments, *medicines, *equipment);
}
