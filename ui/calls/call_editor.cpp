// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_editor.h"

#include "model/base/isolated.h"
#include "model/calls/call_table.h"
#include "model/calls/promise.h"
#include "model/careteam/contact_table.h"
#include "model/community/resource_table.h"
#include "model/insurance/case_table.h"
#include "model/insurance/policy_table.h"

#include <algorithm>

namespace {

/// After a first call a service is no longer one to call.
ResourceState stateAfterCall(ResourceState state) {
    return state == ResourceState::Idea || state == ResourceState::ToCall ? ResourceState::Called : state;
}

QStringList namesOf(const QList<Callee> &callees) {
    QStringList names;
    for (const Callee &callee : callees)
        names.append(callee.name);
    names.removeDuplicates();
    return names;
}

} // namespace

Result<CallSurroundings> readCallSurroundings(const Store &store) {
    const auto contacts = store.table<ContactTable>().all();
    const auto resources = store.table<ResourceTable>().all();
    const auto policies = store.table<PolicyTable>().all();
    const auto cases = store.table<CaseTable>().all();
    const auto calls = store.table<CallTable>().all();
    if (!contacts)
        return contacts.error();
    if (!resources)
        return resources.error();
    if (!policies)
        return policies.error();
    if (!cases)
        return cases.error();
    if (!calls)
        return calls.error();
    return CallSurroundings{calleesOf(*contacts, *resources, *policies), *resources, *cases, *calls};
}

CallEditor::CallEditor(const PageContext &context, const std::optional<Call> &before, const Call &fresh,
                       const CallSurroundings &around, QWidget *parent) :
    RecordEditor(before ? tr("Edit call") : tr("Note a call"), context, before, fresh, parent),
    m_around(around), m_promised(before ? std::nullopt : lastPromise(around.calls, fresh.partnerId)) {
    saveByEnter();
    buildWho();
    buildWords();
    buildOutcome();
    buildRest();
    if (!fresh.name.isEmpty())
        beginAt("said");
}

void CallEditor::buildWho() {
    // Whoever is known already needs no list to choose from.
    const QStringList names = start().name.isEmpty() ? namesOf(m_around.callees) : QStringList();
    m_name = suggested(tr("Who was the call with?"), &Call::name, names, Suggested::One, "name");
    addRule(m_name, [this] {
        return m_name->text().isEmpty() ? tr("Please write who the call was with.") : QString();
    });
    m_number = line(tr("Number called"), &Call::number, "number");
    m_filled = before() ? QString() : start().number;
    connect(m_name, &SuggestField::edited, this, &CallEditor::fillNumber);
}

void CallEditor::buildWords() {
    text(tr("What was said"), &Call::said, "said", 3);
    line(tr("Who said it"), &Call::answeredBy, "answeredBy");
    text(tr("What they promised"), &Call::promised, "promised", 2);
    m_promisedBy = date(tr("They will do it, or call back, by"), &Call::promisedBy, "promisedBy");
    addRule(m_promisedBy, [this] { return dayMessage(); });
}

void CallEditor::buildOutcome() {
    if (m_promised)
        m_came = addCheck(tr("This is what they promised"), false, "came");
    if (const auto called = service(); called && !before())
        m_state = addChoice(tr("Where we are now"), choices<ResourceState>(), stateAfterCall(called->state),
                            "state");
}

void CallEditor::buildRest() {
    line(tr("Reference number"), &Call::reference, "reference");
    QList<std::pair<Id<InsuranceCase>, QString>> cases;
    for (const InsuranceCase &each : std::as_const(m_around.cases)) {
        if (each.isOpen() || each.id == start().insuranceCase)
            cases.append({each.id, each.about});
    }
    if (!cases.isEmpty())
        widen(choice(tr("The letter or request that it is about"), &Call::insuranceCase, tr("None"), cases,
                     "insuranceCase"));
    m_on = addDate(tr("Day of the call"), start().on, "on");
    addRule(m_on, [this] { return m_on->problem(); });
}

/// Whoever is chosen brings their number along, unless somebody typed another.
void CallEditor::fillNumber() {
    if (!words(m_number).isEmpty() && words(m_number) != m_filled)
        return;
    m_filled = calleeNamed(m_around.callees, m_name->text()).value_or(Callee{}).number;
    m_number->setText(m_filled);
}

QString CallEditor::dayMessage() const {
    if (QString problem = m_promisedBy->problem(DateField::Blank::Allowed); !problem.isEmpty())
        return problem;
    const auto day = m_promisedBy->date();
    return day && *day < m_on->date().value_or(today()) ? tr("This day is before the call.") : QString();
}

std::optional<Resource> CallEditor::service() const {
    for (const Resource &resource : m_around.resources) {
        if (resource.id.uuid() == start().partnerId)
            return resource;
    }
    return std::nullopt;
}

void CallEditor::complete(Call &call) const {
    call.on = m_on->date().value_or(today());
    std::optional<Call> known = before();
    if (!known && !start().partnerId.isNull())
        known = start();
    call = withPartnerByName(call, known, m_around.callees);
}

ChangeSet CallEditor::step(const QString &label, const Call &after) const {
    ChangeSet step = changing(label, before(), after);
    if (m_came && m_came->isChecked())
        step.changes.push_back(replacing(*m_promised, withPromise(*m_promised, PromiseState::Kept)));
    const auto called = service();
    if (m_state && called && chosen<ResourceState>(m_state) != called->state) {
        Resource now = *called;
        now.state = chosen<ResourceState>(m_state);
        step.changes.push_back(replacing(*called, now));
    }
    //: %1 is a person, a service or an insurance
    step.outcome = tr("The call with %1 is noted").arg(isolated(after.name));
    return step;
}
