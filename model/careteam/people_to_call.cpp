// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/people_to_call.h"

#include <algorithm>

namespace {

int orderOf(const Contact &contact) {
    if (contact.favourite)
        return contact.team == Team::Family ? 1 : 0;
    const bool cares =
        contact.team == Team::Palliative || contact.team == Team::HomeCare || contact.team == Team::Hospice;
    return cares ? 2 : 3;
}

} // namespace

QList<Contact> peopleToCall(QList<Contact> contacts) {
    contacts.removeIf([](const Contact &contact) { return contact.phones.isEmpty(); });
    std::stable_sort(contacts.begin(), contacts.end(),
                     [](const Contact &a, const Contact &b) { return orderOf(a) < orderOf(b); });
    return contacts;
}
