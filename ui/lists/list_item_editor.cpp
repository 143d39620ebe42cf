// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_item_editor.h"

#include "model/base/choices.h"
#include "model/community/resource.h"

#include <QPlainTextEdit>

ListItemEditor::ListItemEditor(const ServiceListItem &item, Prompts &prompts, QWidget *parent) :
    Editor(item.service.name, prompts, parent), m_item(item) {
    m_why =
        addText(tr("Why this one"), item.why.english, "why", 2); // what the form is opened for comes first
    m_next = addText(tr("Next step"), item.nextStep.english, "next", 2);
    m_need = addChoice(tr("It helps with"), choices<ResourceCategory>(), item.need, "need");
    addSection(tr("The same in Spanish, if you like"));
    addNote(tr("A list in Spanish takes these words. Where they are empty, it takes the ones above."));
    m_whySpanish = addText(tr("Why this one (Spanish)"), item.why.spanish, "whySpanish", 2);
    m_nextSpanish = addText(tr("Next step (Spanish)"), item.nextStep.spanish, "nextSpanish", 2);
}

ServiceListItem ListItemEditor::item() const {
    const auto words = [](const QPlainTextEdit *field) { return field->toPlainText().trimmed(); };
    ServiceListItem item = m_item;
    item.need = chosen<ResourceCategory>(m_need);
    item.why = {words(m_why), words(m_whySpanish)};
    item.nextStep = {words(m_next), words(m_nextSpanish)};
    return item;
}
