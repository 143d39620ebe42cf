// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advancecare/wishes_editor.h"

#include "model/base/isolated.h"

namespace {

constexpr int kWishLines = 2;

} // namespace

WishesEditor::WishesEditor(const PageContext &context, const std::optional<Wishes> &before, Part part,
                           QWidget *parent) :
    RecordEditor(part == Part::EndOfLife ? tr("The end of life") : tr("Wishes"), context, before, {},
                 parent) {
    addNote(tr("Every part may stay empty. No other page and no other paper shows what you write here."));
    part == Part::EndOfLife ? buildEndOfLife() : buildLiving();
}

void WishesEditor::buildLiving() {
    using enum WishTopic;
    for (const WishTopic topic : {GoodDay, PeopleNear, PlaceOfCare})
        addTopic(topic);
    requireDay(date(tr("When your child said it"), &Wishes::childSaidOn, "childSaidOn"));
    beginGroup(tr("Music, faith, brothers and sisters"), "familyGroup");
    for (const WishTopic topic : {Music, Faith, Siblings})
        addTopic(topic);
    beginGroup(nameOf(Photos), "photosGroup");
    choice(tr("Photos and videos of my child"), &Wishes::photos, "photos");
    addTopic(Photos);
}

void WishesEditor::buildEndOfLife() {
    for (const auto &[topic, name] : choices<WishTopic>()) {
        if (isOfEndOfLife(topic))
            addTopic(topic);
    }
}

void WishesEditor::addTopic(WishTopic topic) {
    const auto child = [topic](auto &wishes) -> auto & {
        return wishes.words[size_t(topic)].child;
    };
    const auto family = [topic](auto &wishes) -> auto & {
        return wishes.words[size_t(topic)].family;
    };
    const QString name = isolated(nameOf(topic));
    //: %1 is what a wish is about: "A good day"
    text(tr("%1: what my child says").arg(name), child, qPrintable(u"child%1"_s.arg(int(topic))), kWishLines);
    text(tr("%1: what we say").arg(name), family, qPrintable(u"family%1"_s.arg(int(topic))), kWishLines);
}
