// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutme/about_me_editor.h"

using namespace Qt::StringLiterals;

AboutMeEditor::AboutMeEditor(const PageContext &context, const std::optional<AboutMe> &before,
                             QWidget *parent) :
    RecordEditor(tr("About me"), context, before, {}, parent) {
    using enum AboutTopic;
    addNote(tr("Write as your child would say it. Short lines are read first."));
    for (const AboutTopic topic : {Loves, Tells, Frightens})
        addTopic(topic);
    beginGroup(tr("Sleeping, eating, moving, toilet"), "careGroup");
    for (const AboutTopic topic : {Sleeps, Eats, Moves, Toilet})
        addTopic(topic);
    beginGroup(tr("The day, and what is done to me"), "dayGroup");
    for (const AboutTopic topic : {Day, Procedures})
        addTopic(topic);
    beginGroup(tr("Family, and who may pick me up"), "familyGroup");
    for (const AboutTopic topic : {Family, Siblings, PickUp})
        addTopic(topic);
}

void AboutMeEditor::addTopic(AboutTopic topic) {
    const auto words = [topic](auto &about) -> auto & {
        return about.words[size_t(topic)];
    };
    text(nameOf(topic), words, qPrintable(u"topic%1"_s.arg(int(topic))));
}
