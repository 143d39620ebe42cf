// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/activity_editor.h"

ActivityEditor::ActivityEditor(const PageContext &context, const std::optional<Activity> &before,
                               QWidget *parent) :
    RecordEditor(before ? tr("Edit an idea or wish") : tr("An idea or a wish"), context, before, {}, parent) {
    require(line(tr("What would be nice?"), &Activity::what, "what"), tr("Please write what it is."));
    line(tr("Whose idea or wish"), &Activity::whoseIdea, "whoseIdea");
    date(tr("Planned for"), &Activity::plannedFor, "plannedFor");
    text(tr("What it takes: who comes along, what to bring, whom to ask first"), &Activity::preparation,
         "preparation");
    date(tr("Came true on"), &Activity::cameTrueOn, "cameTrueOn");
}
