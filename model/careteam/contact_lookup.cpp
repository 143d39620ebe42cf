// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/contact_lookup.h"

#include <algorithm>

const Contact *contactWith(const QList<Contact> &contacts, const std::optional<Id<Contact>> &id) {
    if (!id)
        return nullptr;
    const auto found = std::find_if(contacts.begin(), contacts.end(),
                                    [&id](const Contact &contact) { return contact.id == *id; });
    return found == contacts.end() ? nullptr : &*found;
}

QString nameOfContact(const QList<Contact> &contacts, const std::optional<Id<Contact>> &id) {
    const Contact *contact = contactWith(contacts, id);
    return contact ? contact->name : QString();
}
