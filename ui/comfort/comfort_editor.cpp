// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comfort/comfort_editor.h"

#include "ui/comfort/signs_field.h"

#include <QPlainTextEdit>

ComfortEditor::ComfortEditor(const ComfortPage &page, Prompts &prompts, QWidget *parent) :
    Editor(tr("Signs and comfort"), prompts, parent), m_page(page), m_signs(new SignsField(page.signs)) {
    addNote(tr("Write it as you would tell a person who looks after your child for the first time."));
    m_goodDay = addText(tr("How is a good day? What do you see and hear then?"), page.goodDay, "goodDay");
    m_hardDay = addText(tr("How is a hard day?"), page.hardDay, "hardDay");
    addSection(tr("Signs and what they mean"));
    m_signs->setObjectName(QStringLiteral("signs"));
    connect(m_signs, &RepeatField::edited, this, &ComfortEditor::touch);
    addWide(m_signs);
    m_usualPains = addText(tr("What often hurts, and why"), page.usualPains, "usualPains");
    m_calms = addText(tr("What calms? A line for each thing."), page.calms, "calms", 4);
    m_pleaseNot = addText(tr("Please do not"), page.pleaseNot, "pleaseNot");
}

ComfortPage ComfortEditor::page() const {
    ComfortPage page = m_page;
    page.goodDay = m_goodDay->toPlainText().trimmed();
    page.hardDay = m_hardDay->toPlainText().trimmed();
    page.signs = m_signs->signs();
    page.usualPains = m_usualPains->toPlainText().trimmed();
    page.calms = m_calms->toPlainText().trimmed();
    page.pleaseNot = m_pleaseNot->toPlainText().trimmed();
    return page;
}
