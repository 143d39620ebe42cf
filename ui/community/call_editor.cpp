// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/call_editor.h"

namespace {

/// After a first call a service is no longer one to call.
ResourceState stateAfterCall(ResourceState state) {
    return state == ResourceState::Idea || state == ResourceState::ToCall ? ResourceState::Called : state;
}

} // namespace

CallEditor::CallEditor(const PageContext &context, const Resource &resource, QWidget *parent) :
    RecordEditor(resource.service, context, resource, {}, parent) {
    if (!resource.phone.isEmpty())
        addNote(resource.phone);
    m_text = addText(tr("What they said"), {}, "text", 3);
    m_saidBy = addLine(tr("Who said it"), {}, "saidBy");
    m_reference = addLine(tr("Reference number"), {}, "reference");
    m_state =
        addChoice(tr("Where we are now"), choices<ResourceState>(), stateAfterCall(resource.state), "state");
    addRule(m_text, [this] {
        return words(m_text).isEmpty() && hasMore() ? tr("Please write what they said, if only in a word.")
                                                    : QString();
    });
}

bool CallEditor::hasMore() const {
    return !words(m_saidBy).isEmpty() || !words(m_reference).isEmpty();
}

void CallEditor::complete(Resource &resource) const {
    resource.state = chosen<ResourceState>(m_state);
    QString text = words(m_text);
    if (text.isEmpty() && (hasMore() || resource.state == start().state))
        return;
    if (text.isEmpty())
        text = nameOf(resource.state); // a call without words is a line of the log, too
    resource.notes.append({today(), text, words(m_saidBy), words(m_reference)});
}
