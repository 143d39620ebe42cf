// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "model/careteam/vcard/vcard_property.h"

/// What a card says of a number, an e-mail or an address beside it.
struct CardLabel {
    QString own = {};       ///< the person's own words: "Night nurse"
    QStringList types = {}; ///< "work", "cell": lower case, without what says nothing
};

/// `groupLabel` is Apple's label of the property's group, as it is written.
CardLabel cardLabel(const CardProperty &property, const QString &groupLabel);

PhoneKind phoneKind(const CardLabel &label);
/// What `kind` does not say of the label: own words, else "work" of a work cell phone. Empty when it says
/// all.
QString wordsBeside(const CardLabel &label, PhoneKind kind);
/// What is somebody's own, and no word for a kind of number: "Grandma", also where a type stands.
QString ownWords(const CardLabel &label);
/// The label in words; empty when it has none.
QString labelText(const CardLabel &label);
