// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"

/// The person of this id; null where there is none in the list.
const Contact *contactWith(const QList<Contact> &contacts, const std::optional<Id<Contact>> &id);
/// Their name; empty where there is none in the list.
QString nameOfContact(const QList<Contact> &contacts, const std::optional<Id<Contact>> &id);
