// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/call_editor.h"

#include "model/base/choices.h"
#include "model/community/resource.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

/// After a first call a service is no longer one to call.
ResourceState stateAfterCall(ResourceState state) {
    return state == ResourceState::Idea || state == ResourceState::ToCall ? ResourceState::Called : state;
}

} // namespace

CallEditor::CallEditor(const Resource &resource, QDate today, Prompts &prompts, QWidget *parent) :
    Editor(resource.service, prompts, parent), m_resource(resource), m_today(today) {
    if (!resource.phone.isEmpty())
        addNote(resource.phone);
    m_text = addText(tr("What they said"), {}, "text", 3);
    m_saidBy = addLine(tr("Who said it"), {}, "saidBy");
    m_reference = addLine(tr("Reference number"), {}, "reference");
    m_state =
        addChoice(tr("Where we are now"), choices<ResourceState>(), stateAfterCall(resource.state), "state");
}

Resource CallEditor::resource() const {
    Resource resource = m_resource;
    resource.state = chosen<ResourceState>(m_state);
    ResourceNote note{.writtenOn = m_today,
                      .text = m_text->toPlainText().trimmed(),
                      .saidBy = m_saidBy->text().trimmed(),
                      .reference = m_reference->text().trimmed()};
    const bool hasMore = !note.saidBy.isEmpty() || !note.reference.isEmpty();
    if (note.text.isEmpty() && (hasMore || resource.state == m_resource.state))
        return resource;
    if (note.text.isEmpty())
        note.text = nameOf(resource.state); // a call without words is a line of the log, too
    resource.notes.append(note);
    return resource;
}

bool CallEditor::validate() {
    const bool hasMore = !m_saidBy->text().trimmed().isEmpty() || !m_reference->text().trimmed().isEmpty();
    const bool isSaid = !m_text->toPlainText().trimmed().isEmpty();
    const bool isWhole = isSaid || !hasMore;
    setMessage(m_text, isWhole ? QString() : tr("Please write what they said, if only in a word."));
    return isWhole;
}
