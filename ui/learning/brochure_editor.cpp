// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/brochure_editor.h"

BrochureEditor::BrochureEditor(const PageContext &context, const std::optional<Brochure> &before,
                               QWidget *parent) :
    RecordEditor(before ? tr("Edit something to read") : tr("Something to read"), context, before, {},
                 parent) {
    require(line(tr("What it is called"), &Brochure::title, "title"),
            tr("Please write what it is called, in a few words."));
    line(tr("Who made it"), &Brochure::publisher, "publisher");
    line(tr("Language"), &Brochure::language, "language");
    line(tr("Address on the web"), &Brochure::address, "address");
    check(tr("We checked that it is there and fits us"), &Brochure::isChecked, "isChecked");
    date(tr("Read on"), &Brochure::readOn, "readOn");
    line(tr("Talked about with"), &Brochure::talkedAboutWith, "talkedAboutWith");
    text(tr("Notes"), &Brochure::notes, "notes");
}
