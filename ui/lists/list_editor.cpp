// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_editor.h"

namespace {

QList<std::pair<PrintLanguage, QString>> languages() {
    return {{PrintLanguage::English, ListEditor::tr("English")},
            {PrintLanguage::Spanish, ListEditor::tr("Spanish")}};
}

} // namespace

ListEditor::ListEditor(const PageContext &context, const std::optional<ServiceList> &before,
                       const ServiceList &fresh, QWidget *parent) :
    RecordEditor(before ? tr("Edit list") : tr("A list for a family"), context, before, fresh, parent) {
    require(line(tr("Label"), &ServiceList::label, "label"),
            tr("Please write a word by which you know the list again."));
    addNote(tr("The label is for you alone: it is not printed and not in the file for the family. "
               "It is all that the list knows of them, so a full name is not needed."));
    line(
        tr("Heading"), [](auto &list) -> auto & { return list.heading.english; }, "heading");
    line(
        tr("Heading in Spanish"), [](auto &list) -> auto & { return list.heading.spanish; },
        "headingSpanish");
    text(tr("Your name, and how families reach you"), &ServiceList::preparedBy, "preparedBy", 2);
    beginGroup(tr("On paper"), "paper");
    choice(tr("Language"), &ServiceList::language, languages(), "language");
    check(tr("Large print"), &ServiceList::isLargePrint, "largePrint");
    check(tr("Group by what the services help with"), &ServiceList::isByNeed, "byNeed");
    check(tr("Codes that a phone can scan to call"), &ServiceList::hasCodes, "codes");
}
