// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_item_editor.h"

#include "model/community/resource.h"

ListItemEditor::ListItemEditor(const PageContext &context, const ServiceList &list, int row,
                               QWidget *parent) :
    RecordEditor(list.items[row].service.name, context, list, {}, parent) {
    // What the form is opened for comes first.
    text(
        tr("Why this one"), [row](auto &all) -> auto & { return all.items[row].why.english; }, "why", 2);
    text(
        tr("Next step"), [row](auto &all) -> auto & { return all.items[row].nextStep.english; }, "next", 2);
    choice(
        tr("It helps with"), [row](auto &all) -> auto & { return all.items[row].need; }, "need");
    beginGroup(tr("The same in Spanish, if you like"), "spanish");
    addNote(tr("A list in Spanish takes these words. Where they are empty, it takes the ones above."));
    text(
        tr("Why this one (Spanish)"), [row](auto &all) -> auto & { return all.items[row].why.spanish; },
        "whySpanish", 2);
    text(
        tr("Next step (Spanish)"), [row](auto &all) -> auto & { return all.items[row].nextStep.spanish; },
        "nextSpanish", 2);
}
