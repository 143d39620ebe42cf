// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/community_page.h"

#include "model/base/choices.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/calls/call_table.h"
#include "model/handoff/list_review.h"
#include "ui/calls/note_call.h"
#include "ui/community/list_review_dialog.h"
#include "ui/community/outcomes_dialog.h"
#include "ui/community/resource_editor.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

ListPage::Texts texts() {
    return {.title = CommunityPage::tr("Community"),
            .add = CommunityPage::tr("Add service"),
            .search = CommunityPage::tr("Search services"),
            .empty = CommunityPage::tr(
                "Rides, meals, a break, someone to talk to: keep the services near you here, and "
                "what each one told you."),
            .firstStep = CommunityPage::tr("Add the first service"),
            .choose = CommunityPage::tr("Choose a service to read it."),
            .icon = "houses",
            .place = u"community"_s,
            .edit = CommunityPage::tr("Edit service"),
            .remove = CommunityPage::tr("Delete service")};
}

QString offererOf(const Resource &resource) {
    return resource.organization.isEmpty() ? nameOf(resource.category) : resource.organization;
}

QString searchText(const Resource &resource, const QList<Call> &calls) {
    QStringList texts{resource.service, resource.organization, nameOf(resource.category), resource.offers,
                      resource.phone,   resource.address,      resource.whoMayUseIt,      resource.languages};
    texts << resource.why << resource.nextStep;
    for (const Call &call : callsWith(calls, resource.id.uuid()))
        texts << call.said << call.promised << call.answeredBy << call.reference;
    return searchKey(texts.join(u'\n'));
}

QString checkedText(const Resource &resource) {
    if (!resource.checkedOn)
        return resource.checkedBy;
    if (resource.checkedBy.isEmpty())
        return dateText(*resource.checkedOn);
    return CommunityPage::tr("%1, by %2", "a date, and who checked")
        .arg(dateText(*resource.checkedOn), resource.checkedBy);
}

QString listText(const Resource &resource) {
    if (resource.listedBy.isEmpty())
        return resource.listedOn ? dateText(*resource.listedOn) : QString();
    return resource.listedOn ? CommunityPage::tr("%1, %2", "who prepared a list, and when")
                                   .arg(isolated(resource.listedBy), dateText(*resource.listedOn))
                             : resource.listedBy;
}

// Told by a list, and in no line of its own.
constexpr ServiceField kMore[] = {
    ServiceField::Alert,         ServiceField::Hours,      ServiceField::GettingThere,
    ServiceField::Accessibility, ServiceField::HowToApply, ServiceField::WhatToBring,
    ServiceField::WaitTime,      ServiceField::Email,      ServiceField::Areas};

} // namespace

CommunityPage::CommunityPage(const PageContext &context, QWidget *parent) :
    RecordPage(context, texts(),
               {.title = [](const Resource &resource) { return resource.service; },
                .subtitle = offererOf,
                .note = [](const Resource &resource) { return nameOf(resource.state); },
                .group = [](const Resource &resource) { return nameOf(resource.category); },
                .search = [this](const Resource &resource) { return searchText(resource, m_calls); },
                .order = [](const Resource &resource) { return int(resource.category); }},
               parent) {
    auto *list = plainButton(tr("Open a list…"), "folder2-open");
    list->setObjectName(u"openList"_s);
    list->setToolTip(tr("A list of services that somebody made for you, as a file"));
    connect(list, &QPushButton::clicked, this, &CommunityPage::askForList);
    addHeaderWidget(list);
    m_tell = plainButton(tr("Tell what came of it…"), "upload");
    m_tell->setObjectName(u"tellOutcomes"_s);
    m_tell->setToolTip(tr("A file for whoever gave you a list. You see every word of it first"));
    connect(m_tell, &QPushButton::clicked, this, &CommunityPage::tellOutcomes);
    addHeaderWidget(m_tell);
    load<CallTable>();
}

Result<QList<Resource>> CommunityPage::readRows() {
    const auto calls = m_context.store.table<CallTable>().all();
    if (!calls)
        return calls.error();
    m_calls = *calls;
    return table().all();
}

void CommunityPage::reload() {
    RecordPage::reload();
    m_tell->setVisible(!listed().isEmpty());
}

void CommunityPage::fillDetail(DetailView *detail, const Resource &resource) {
    detail->addTitle(resource.service, resource.organization);
    detail->addPhone(resource.phone);
    detail->addChips({nameOf(resource.state), nameOf(resource.category)});
    const QList<Call> calls = callsWith(m_calls, resource.id.uuid());
    detail->addWidget(wrappingRow({noteCallButton(m_context, {calleeOf(resource), {}}, this)}));
    if (resource.state != ResourceState::NotForUs)
        addOpenPromises(detail, m_context, calls);
    detail->addPanels({{tr("Why this one"), resource.why}, {tr("Next step"), resource.nextStep}});
    detail->addText(resource.offers);
    detail->addMarked("globe", tr("Web site"), resource.web);
    detail->addMarked("geo-alt", tr("Address"), resource.address);
    detail->addFact(tr("Who may use it"), resource.whoMayUseIt);
    detail->addFact(tr("Cost"), resource.cost);
    detail->addFact(tr("Languages"), resource.languages);
    detail->addFact(tr("Last checked"), checkedText(resource));
    addList(detail, resource);
    addCallLog(detail, calls, m_context.clock.today());
}

void CommunityPage::addList(DetailView *detail, const Resource &resource) {
    if (const auto told = toldService(resource)) {
        for (const ServiceField field : kMore)
            detail->addField(nameOf(field), textOf(*told, field));
    }
    const QString from = listText(resource);
    if (!from.isEmpty())
        detail->addNote(tr("From a list: %1").arg(from));
}

void CommunityPage::askForList() {
    askAndOpen(serviceListFiles(), m_context, this);
}

/// Those of which a list told.
QList<Resource> CommunityPage::listed() const {
    QList<Resource> listed;
    std::copy_if(rows().records().begin(), rows().records().end(), std::back_inserter(listed),
                 [](const Resource &resource) { return outcomeOf(resource, {}).has_value(); });
    return listed;
}

void CommunityPage::tellOutcomes() {
    auto *dialog = new OutcomesDialog(m_context, listed(), m_calls, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

RecordEditor<Resource> *CommunityPage::newEditor(const std::optional<Resource> &before) {
    m_editor = new ResourceEditor(m_context, before, this);
    return m_editor;
}

/// What they told today is a call of its own.
Result<ChangeSet> CommunityPage::saveStep(const QString &label, const std::optional<Resource> &before,
                                          const Resource &after) const {
    ChangeSet step = changing(label, before, after);
    if (const QString said = m_editor ? m_editor->toldToday() : QString(); !said.isEmpty()) {
        Call call = callWith(calleeOf(after), m_context.clock.today());
        call.said = said;
        step.label = label;
        step.changes.push_back(adding(call));
    }
    return step;
}
