// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/call_editor.h"

#include "model/base/isolated.h"
#include "model/community/promised_call.h"

namespace {

/// After a first call a service is no longer one to call.
ResourceState stateAfterCall(ResourceState state) {
    return state == ResourceState::Idea || state == ResourceState::ToCall ? ResourceState::Called : state;
}

} // namespace

CallEditor::CallEditor(const PageContext &context, const Resource &resource, QWidget *parent) :
    ShortSheet(tr("Note a call"), inARow({resource.service, resource.phone}), context, resource, parent) {
    m_text = addText(tr("What they said"), {}, "text", 3);
    m_saidBy = addLine(tr("Who said it"), {}, "saidBy");
    m_reference = addLine(tr("Reference number"), {}, "reference");
    m_callBack = addDate(tr("They will call back by"), {}, "callBackBy");
    if (promisedCall(resource))
        m_came = addCheck(tr("This is the call that they promised"), false, "came");
    m_state =
        addChoice(tr("Where we are now"), choices<ResourceState>(), stateAfterCall(resource.state), "state");
    addRule(m_text, [this] {
        return words(m_text).isEmpty() && hasMore() ? tr("Please write what they said, if only in a word.")
                                                    : QString();
    });
    addRule(m_callBack, [this] { return dayMessage(); });
}

QString CallEditor::dayMessage() const {
    if (QString problem = m_callBack->problem(DateField::Blank::Allowed); !problem.isEmpty())
        return problem;
    const auto day = m_callBack->date();
    return day && *day < today() ? tr("This day is over.") : QString();
}

bool CallEditor::hasMore() const {
    return !words(m_saidBy).isEmpty() || !words(m_reference).isEmpty();
}

void CallEditor::complete(Resource &resource) const {
    if (m_came && m_came->isChecked())
        resource = withPromiseKept(resource);
    resource.state = chosen<ResourceState>(m_state);
    QString text = words(m_text);
    if (text.isEmpty() && !hasMore() && m_callBack->date())
        text = tr("They will call back.");
    if (text.isEmpty() && (hasMore() || resource.state == start().state))
        return;
    if (text.isEmpty())
        text = nameOf(resource.state); // a call without words is a line of the log, too
    resource.notes.append({today(), text, words(m_saidBy), words(m_reference), m_callBack->date()});
}

QString CallEditor::outcome(const Resource &after) const {
    //: a service, and where the family stands with it
    return tr("%1: %2").arg(isolated(after.service), nameOf(after.state));
}
