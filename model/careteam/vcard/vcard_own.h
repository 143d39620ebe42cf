// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"

#include <functional>

/// Hearthbook's own properties: what a contact of ours has and a card has no word for.
using OwnProperty = std::pair<QByteArray, QString>;

QList<OwnProperty> ownProperties(const Contact &contact);

/// Fills in what `text` finds under the names of our own properties.
void readOwnProperties(Contact &contact, const std::function<QString(const char *name)> &text);
