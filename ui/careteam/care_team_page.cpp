// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/care_team_page.h"

#include "model/appointments/appointment_table.h"
#include "model/base/choices.h"
#include "model/base/isolated.h"
#include "model/book/contact_removal.h"
#include "model/book/store.h"
#include "model/careteam/contact_match.h"
#include "model/careteam/contact_table.h"
#include "model/medicines/medicine_table.h"
#include "ui/attachments/attachments_section.h"
#include "ui/careteam/contact_detail.h"
#include "ui/careteam/contact_editor.h"
#include "ui/careteam/contact_exchange.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QMenu>

namespace {

constexpr int kRoomForWords = 680; ///< of the page, for words in all three buttons at its head

ListPage::Texts texts() {
    return {CareTeamPage::tr("Care team"),
            CareTeamPage::tr("Add contact"),
            CareTeamPage::tr("Search contacts"),
            CareTeamPage::tr("Who helps you? Doctors, nurses, school, friends. Keep their numbers here, so "
                             "that you find them at night."),
            CareTeamPage::tr("Add the first contact"),
            CareTeamPage::tr("Choose a person to see how to reach them."),
            "people"};
}

/// What people write in a phone number beside its digits.
bool isLikeANumber(const QString &text) {
    static const QString between = QStringLiteral(" +-./()\u00a0\u2010\u2011\u2013");
    const bool all = std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isDigit() || between.contains(character);
    });
    return all && !digitsOf(text).isEmpty();
}

QString searchText(const Contact &contact) {
    QStringList texts{contact.name,    contact.role,  contact.organization, nameOf(contact.team),
                      contact.address, contact.hours, contact.callFor,      contact.notes};
    texts += contact.emails;
    for (const Phone &phone : contact.phones)
        texts.append(digitsOf(phone.number));
    return searchKey(texts.join(QLatin1Char('\n')));
}

/// Favourites come first, then one team after the other.
int groupOf(const Contact &contact) {
    return contact.favourite ? -1 : int(contact.team);
}

} // namespace

CareTeamPage::CareTeamPage(const PageContext &context, QWidget *parent) :
    ListPage(context, texts(), parent),
    m_model({{tr("Name"), [](const Contact &contact) { return contact.name; }}}) {
    buildModel();
    buildExchange();
    setModel(&m_model);
    reload();
    reloadOn<ContactTable>(context.store);
}

void CareTeamPage::buildModel() {
    m_model.setRole(SubtitleRole, roleAndPlace);
    m_model.setRole(GroupRole, [](const Contact &contact) {
        return contact.favourite ? tr("Favorites") : nameOf(contact.team);
    });
    m_model.setRole(SearchRole, searchText);
}

void CareTeamPage::buildExchange() {
    m_import = quietButton(tr("Import…"), "download");
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setToolTip(tr("Bring in contacts from a file of your phone (.vcf)"));
    connect(m_import, &QPushButton::clicked, this, &CareTeamPage::askForFiles);
    m_export = quietButton(tr("Export…"), "upload");
    m_export->setObjectName(QStringLiteral("export"));
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
    ListPage::resizeEvent(event);
    const bool narrow = width() < scaled(kRoomForWords);
    for (QPushButton *button : {m_import, m_export})
        button->setText(narrow ? QString() : button->accessibleName());
}

void CareTeamPage::askForFiles() {
    askAndOpen(contactFiles(), m_context, this);
}

void CareTeamPage::reload() {
    auto contacts = m_context.store.table<ContactTable>().all();
    if (!contacts)
        return m_context.history.tell(contacts.error());
    std::stable_sort(contacts->begin(), contacts->end(),
                     [](const Contact &a, const Contact &b) { return groupOf(a) < groupOf(b); });
    m_model.setRows(*contacts);
    refresh();
}

QString CareTeamPage::searched(const QString &typed) const {
    return isLikeANumber(typed) ? digitsOf(typed) : searchKey(typed);
}

void CareTeamPage::fillDetail(DetailView *detail, int row) {
    const Contact &contact = m_model.at(row);
    addPerson(detail, contact);
    addReach(detail, contact);
    addNext(detail, contact);
    detail->addField(tr("Notes"), contact.notes);
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::Contact, contact.id.uuid()));
}

void CareTeamPage::addNext(DetailView *detail, const Contact &contact) {
    const int row = contact.next ? m_model.rowOf(contact.next->uuid()) : -1;
    if (row < 0)
        return;
    detail->addNote(tr("When they don't answer"));
    auto *link = plainButton(withoutMnemonic(m_model.at(row).name), "telephone");
    setRole(link, "link");
    link->setObjectName(QStringLiteral("next"));
    link->setAccessibleName(tr("When they don't answer: %1").arg(isolated(m_model.at(row).name)));
    connect(link, &QPushButton::clicked, this, [this, next = contact.next->uuid()] { show(next); });
    detail->addWidget(link);
}

void CareTeamPage::add() {
    openEditor(std::nullopt);
}

void CareTeamPage::edit(int row) {
    if (row >= 0)
        openEditor(m_model.at(row));
}

void CareTeamPage::openEditor(const std::optional<Contact> &before) {
    auto *editor =
        new ContactEditor(before.value_or(Contact{}), !before, m_model.records(), m_context.prompts, this);
    connect(editor, &QDialog::accepted, this, [this, editor] { select(editor->contact().id.uuid()); });
    editor->begin(m_context, {QStringLiteral("careteam"), idOf(before)}, [this, editor, before] {
        return m_context.history.attempt(
            changing(before ? tr("Edit contact") : tr("Add contact"), before, editor->contact()));
    });
}

void CareTeamPage::remove(int row) {
    if (row < 0)
        return;
    const auto appointments = m_context.store.table<AppointmentTable>().all();
    const auto medicines = m_context.store.table<MedicineTable>().all();
    if (!appointments)
        return m_context.history.tell(appointments.error());
    if (!medicines)
        return m_context.history.tell(medicines.error());
    removeWithAttachments(removalOf(m_model.at(row), m_model.records(), *appointments, *medicines),
                          AttachmentOwner::Contact, recordAt(row));
}
