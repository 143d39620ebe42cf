// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_editor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

QList<std::pair<ListLanguage, QString>> languages() {
    return {{ListLanguage::English, ListEditor::tr("English")},
            {ListLanguage::Spanish, ListEditor::tr("Spanish")}};
}

} // namespace

ListEditor::ListEditor(const ServiceList &list, bool isNew, Prompts &prompts, QWidget *parent) :
    Editor(isNew ? tr("A list for a family") : tr("Edit list"), prompts, parent), m_list(list) {
    m_label = addLine(tr("Label"), list.label, "label");
    addNote(tr("The label is for you alone: it is not printed and not in the file for the family. "
               "It is all that the list knows of them, so a full name is not needed."));
    m_heading = addLine(tr("Heading"), list.heading.english, "heading");
    m_headingSpanish = addLine(tr("Heading in Spanish"), list.heading.spanish, "headingSpanish");
    m_preparedBy = addText(tr("Your name, and how families reach you"), list.preparedBy, "preparedBy", 2);
    addSection(tr("On paper"));
    m_language = addChoice(tr("Language"), languages(), list.language, "language");
    m_largePrint = addCheck(tr("Large print"), list.isLargePrint, "largePrint");
    m_byNeed = addCheck(tr("Group by what the services help with"), list.isByNeed, "byNeed");
    m_codes = addCheck(tr("Codes that a phone can scan to call"), list.hasCodes, "codes");
}

ServiceList ListEditor::list() const {
    ServiceList list = m_list;
    list.label = m_label->text().trimmed();
    list.heading = {m_heading->text().trimmed(), m_headingSpanish->text().trimmed()};
    list.preparedBy = m_preparedBy->toPlainText().trimmed();
    list.language = chosen<ListLanguage>(m_language);
    list.isLargePrint = m_largePrint->isChecked();
    list.isByNeed = m_byNeed->isChecked();
    list.hasCodes = m_codes->isChecked();
    return list;
}

bool ListEditor::validate() {
    const bool hasLabel = !m_label->text().trimmed().isEmpty();
    setMessage(m_label, hasLabel ? QString() : tr("Please write a word by which you know the list again."));
    return hasLabel;
}
