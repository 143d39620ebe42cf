// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comfort/comfort_editor.h"

#include "ui/comfort/signs_field.h"

ComfortEditor::ComfortEditor(const PageContext &context, const std::optional<ComfortPage> &before,
                             QWidget *parent) :
    RecordEditor(tr("Signs and comfort"), context, before, {}, parent) {
    addNote(tr("Write it as you would tell a person who looks after your child for the first time."));
    text(tr("How is a good day? What do you see and hear then?"), &ComfortPage::goodDay, "goodDay");
    text(tr("How is a hard day?"), &ComfortPage::hardDay, "hardDay");
    text(tr("What calms? A line for each thing."), &ComfortPage::calms, "calms", 4);
    beginGroup(tr("Signs and what they mean"), "signsGroup");
    wideField(new SignsField(start().signs), &SignsField::signs, &ComfortPage::signs, "signs");
    beginGroup(tr("What hurts, and what not to do"), "pains");
    text(tr("What often hurts, and why"), &ComfortPage::usualPains, "usualPains");
    text(tr("Please do not"), &ComfortPage::pleaseNot, "pleaseNot");
}
