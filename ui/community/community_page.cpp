// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/community_page.h"

#include "model/store/store.h"
#include "model/text/date_text.h"
#include "model/text/names.h"
#include "model/time/clock.h"
#include "ui/community/resource_editor.h"
#include "ui/shell/detail_view.h"
#include "ui/shell/history.h"

namespace {

ListPage::Texts texts() {
    return {
        CommunityPage::tr("Community"),
        CommunityPage::tr("Add service"),
        CommunityPage::tr("Search services"),
        CommunityPage::tr("Rides, meals, a break, someone to talk to: keep the services near you here, and "
                          "what each one told you."),
        CommunityPage::tr("Add the first service"),
        CommunityPage::tr("Choose a service to read it."),
        "houses"};
}

QString searchText(const Resource &resource) {
    QStringList texts{resource.service, resource.organization, nameOf(resource.category), resource.offers,
                      resource.phone,   resource.address,      resource.whoMayUseIt,      resource.languages};
    for (const ResourceNote &note : resource.notes)
        texts.append(note.text);
    return searchKey(texts.join(QLatin1Char('\n')));
}

QString checkedText(const Resource &resource) {
    if (!resource.checkedOn)
        return resource.checkedBy;
    if (resource.checkedBy.isEmpty())
        return dateText(*resource.checkedOn);
    return CommunityPage::tr("%1, by %2", "a date, and who checked")
        .arg(dateText(*resource.checkedOn), resource.checkedBy);
}

} // namespace

CommunityPage::CommunityPage(const PageContext &context, QWidget *parent) :
    ListPage(context, texts(), parent),
    m_model({{tr("Service"), [](const Resource &resource) { return resource.service; }}}) {
    buildModel();
    setModel(&m_model);
    reload();
    connect(&context.store, &Store::changed, this, [this](Tables tables) {
        if (tables & Table::Resource)
            reload();
    });
}

void CommunityPage::buildModel() {
    m_model.setRole(SubtitleRole, [](const Resource &resource) {
        return resource.organization.isEmpty() ? nameOf(resource.category) : resource.organization;
    });
    m_model.setRole(NoteRole, [](const Resource &resource) { return nameOf(resource.state); });
    m_model.setRole(GroupRole, [](const Resource &resource) { return nameOf(resource.category); });
    m_model.setRole(SearchRole, searchText);
}

void CommunityPage::reload() {
    auto resources = m_context.store.resources().all();
    if (!resources)
        return m_context.history.tell(resources.error());
    std::stable_sort(resources->begin(), resources->end(),
                     [](const Resource &a, const Resource &b) { return a.category < b.category; });
    m_model.setRows(*resources);
    refresh();
}

void CommunityPage::fillDetail(DetailView *detail, int row) {
    const Resource &resource = m_model.at(row);
    detail->addTitle(resource.service, resource.organization);
    detail->addChips({nameOf(resource.state), nameOf(resource.category)});
    detail->addField(tr("What it offers"), resource.offers);
    detail->addField(tr("Phone"), resource.phone);
    detail->addField(tr("Web site"), resource.web);
    detail->addField(tr("Address"), resource.address);
    detail->addField(tr("Who may use it"), resource.whoMayUseIt);
    detail->addField(tr("Cost"), resource.cost);
    detail->addField(tr("Languages"), resource.languages);
    detail->addField(tr("Last checked"), checkedText(resource));
    if (!resource.notes.isEmpty())
        detail->addSection(tr("Our notes"));
    for (auto note = resource.notes.rbegin(); note != resource.notes.rend(); ++note)
        detail->addDated(note->writtenOn, note->text);
}

void CommunityPage::add() {
    openEditor(std::nullopt);
}

void CommunityPage::edit(int row) {
    if (row >= 0)
        openEditor(m_model.at(row));
}

void CommunityPage::openEditor(const std::optional<Resource> &before) {
    auto *editor = new ResourceEditor(before.value_or(Resource{}), !before, m_context.clock.today(),
                                      m_context.prompts, this);
    connect(editor, &QDialog::accepted, this, [this, editor] { select(editor->resource().id.uuid()); });
    editor->begin(m_context, {QStringLiteral("community"), idOf(before)}, [this, editor, before] {
        return m_context.history.attempt(
            changing(before ? tr("Edit service") : tr("Add service"), before, editor->resource()));
    });
}

void CommunityPage::remove(int row) {
    if (row >= 0)
        m_context.history.perform({tr("Delete service"), {removing(m_model.at(row))}});
}
