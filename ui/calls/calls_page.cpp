// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calls_page.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/calls/promise.h"
#include "model/careteam/contact_match.h"
#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "model/community/resource_table.h"
#include "model/insurance/case_table.h"
#include "model/insurance/policy_table.h"
#include "ui/calls/note_call.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

ListPage::Texts callsTexts() {
    return {.title = CallsPage::tr("Calls and promises"),
            .add = CallsPage::tr("Note a call"),
            .search = CallsPage::tr("Search calls"),
            .empty = CallsPage::tr("Who you called, what they said, and what they promised. Then you find "
                                   "it again when you call the next time."),
            .firstStep = CallsPage::tr("Note the first call"),
            .choose = CallsPage::tr("Choose a call to read it."),
            .icon = "telephone",
            .place = u"calls"_s,
            .edit = CallsPage::tr("Edit call"),
            .remove = CallsPage::tr("Delete call"),
            .added = CallsPage::tr("The call with %1 is noted"),
            .gone = CallsPage::tr("The call with %1 is deleted")};
}

QString searchedWords(const Call &call) {
    return searchKey(QStringList{call.name, call.number, digitsOf(call.number), call.answeredBy, call.said,
                                 call.promised, call.reference}
                         .join(u'\n'));
}

/// The page on which the one who was called stands.
QString placeOfPartner(CallPartner partner) {
    switch (partner) {
    case CallPartner::Contact:
        return u"careteam"_s;
    case CallPartner::Service:
        return u"community"_s;
    case CallPartner::Policy:
        return u"insurance"_s;
    case CallPartner::Somebody:
        break;
    }
    return {};
}

} // namespace

CallsPage::CallsPage(const PageContext &context, QWidget *parent) :
    RecordPage(
        context, callsTexts(),
        {.title = [](const Call &call) { return call.name; },
         .subtitle = [this](const Call &call) { return subtitleOf(call); },
         .note = [](const Call &call) { return dateText(call.on); },
         .group = [this](const Call &call) { return isWaitedFor(call) ? tr("Promised to us") : tr("Calls"); },
         .search = searchedWords,
         .order = [this](const Call &call) { return orderOf(call); }},
        parent) {
    load<ChildTable, ContactTable, ResourceTable, PolicyTable, CaseTable>();
}

Result<QList<Call>> CallsPage::readRows() {
    auto around = readCallSurroundings(m_context.store);
    if (!around)
        return around.error();
    m_around = *std::move(around);
    m_open.clear();
    m_isOver = hasChildDied(m_context.store);
    if (m_isOver)
        return m_around.calls;
    for (const Call &call : openPromises(m_around.calls, m_around.resources))
        m_open.append(call.id.uuid());
    return m_around.calls;
}

bool CallsPage::isWaitedFor(const Call &call) const {
    return m_open.contains(call.id.uuid());
}

/// What is promised stands there while it is waited for; then what was said.
QString CallsPage::subtitleOf(const Call &call) const {
    const QString promise = m_isOver ? QString() : promiseText(call, m_context.clock.today());
    const QString said = call.said.isEmpty() ? promise : call.said;
    return (isWaitedFor(call) ? promise : said).simplified();
}

int CallsPage::orderOf(const Call &call) const {
    const qsizetype open = m_open.indexOf(call.id.uuid());
    return int(open < 0 ? m_open.size() : open);
}

void CallsPage::fillDetail(DetailView *detail, const Call &call) {
    detail->addTitle(call.name, dateText(call.on));
    detail->addPhone(call.number);
    addPromise(detail, call);
    detail->addText(call.said);
    detail->addFact(tr("Who said it"), call.answeredBy);
    detail->addFact(tr("Reference number"), call.reference);
    addLinks(detail, call);
}

void CallsPage::addPromise(DetailView *detail, const Call &call) {
    if (m_isOver)
        return detail->addText(call.promised);
    detail->addPanels({{call.promise == PromiseState::Kept ? tr("They kept this promise")
                        : isWaitedFor(call)                ? tr("Promised to us")
                                                           : tr("Promised, not waited for any more"),
                        promiseText(call, m_context.clock.today())}});
    if (!isWaitedFor(call))
        return;
    auto *letGo = quietButton(tr("Not waiting any more"), "x-lg");
    letGo->setObjectName(u"letGo"_s);
    connect(letGo, &QPushButton::clicked, this,
            [this, call] { notePromise(m_context, call, PromiseState::LetGo); });
    detail->addWidget(wrappingRow({keptButton(m_context, call), letGo}));
}

void CallsPage::addLinks(DetailView *detail, const Call &call) {
    QList<QWidget *> links;
    for (const Callee &callee : std::as_const(m_around.callees)) {
        if (callee.id == call.partnerId && !callee.id.isNull())
            links.append(link(callee.name, "person", placeOfPartner(callee.partner), callee.id));
    }
    for (const InsuranceCase &about : std::as_const(m_around.cases)) {
        if (about.id == call.insuranceCase)
            links.append(link(about.about, "envelope", u"letters"_s, about.id.uuid()));
    }
    links.prepend(noteCallButton(
        m_context, {{call.partner, call.partnerId, call.name, call.number}, call.insuranceCase}, this));
    detail->addWidget(wrappingRow(links));
}

QPushButton *CallsPage::link(const QString &text, const char *icon, const QString &place,
                             const QUuid &record) {
    auto *button = plainButton(withoutMnemonic(text), icon);
    setRole(button, "link");
    connect(button, &QPushButton::clicked, this, [this, place, record] { Q_EMIT goTo(place, record); });
    return button;
}

bool CallsPage::openDraft(const DraftKey &draft) {
    return draft.place.contains(u'/') ? openCallDraft(m_context, draft, this) : RecordPage::openDraft(draft);
}

RecordEditor<Call> *CallsPage::newEditor(const std::optional<Call> &before) {
    return new CallEditor(m_context, before, {.on = m_context.clock.today()}, m_around, this);
}
