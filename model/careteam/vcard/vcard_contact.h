// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/import_problem.h"
#include "model/careteam/contact.h"
#include "model/careteam/vcard/vcard_property.h"

constexpr qsizetype kLargestPhoto = 5 * 1024 * 1024;

/// The contact that a card describes. Empty when it says nothing to call or to write to; what was
/// left out is added to `problems`. What has no field of its own goes to the notes, with a label.
std::optional<Contact> contactFromCard(const QList<CardProperty> &card, QList<Problem> &problems);
