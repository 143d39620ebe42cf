// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"

enum class CardVersion { Three, Four };

/// A contact file of these people. Reading it again gives equal contacts, for all that a card has
/// no word for stands in properties of our own, which other programs pass over.
QByteArray writeCards(const QList<Contact> &contacts, CardVersion version);
