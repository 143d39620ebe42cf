// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/call_ladder.h"

#include "model/careteam/people_to_call.h"

#include <algorithm>

namespace {

const Contact *contactOf(const QList<Contact> &contacts, const std::optional<Id<Contact>> &id) {
    if (!id)
        return nullptr;
    const auto found = std::find_if(contacts.begin(), contacts.end(),
                                    [&id](const Contact &contact) { return contact.id == *id; });
    return found == contacts.end() ? nullptr : &*found;
}

bool contains(const QList<Contact> &steps, const Contact &contact) {
    return contactOf(steps, contact.id);
}

constexpr qsizetype kMostPeople = 5;

} // namespace

QList<Contact> nextToCall(const QList<Contact> &contacts, const Contact &first) {
    QList<Contact> steps{first};
    const Contact *next = contactOf(contacts, first.next);
    for (; next && !contains(steps, *next); next = contactOf(contacts, next->next)) {
        if (next->phones.isEmpty())
            break;
        steps.append(*next);
    }
    return steps.mid(1);
}

QList<CallLadder> laddersOrPeople(const QList<Contact> &contacts) {
    QList<CallLadder> ladders = callLadders(contacts);
    if (!ladders.isEmpty())
        return ladders;
    for (const Contact &first : peopleToCall(contacts).mid(0, kMostPeople))
        ladders.append({{}, QList<Contact>{first} + nextToCall(contacts, first)});
    return ladders;
}

QList<CallLadder> callLadders(const QList<Contact> &contacts) {
    QList<CallLadder> ladders;
    for (const Contact &first : peopleToCall(contacts)) {
        if (first.callFor.trimmed().isEmpty())
            continue;
        ladders.append({first.callFor, QList<Contact>{first} + nextToCall(contacts, first)});
    }
    return ladders;
}
