// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/call_ladder.h"

#include "model/careteam/contact_lookup.h"
#include "model/careteam/people_to_call.h"

namespace {

bool contains(const QList<Contact> &steps, const Contact &contact) {
    return contactWith(steps, contact.id);
}

constexpr qsizetype kMostPeople = 5;

} // namespace

QList<Contact> nextToCall(const QList<Contact> &contacts, const Contact &first) {
    QList<Contact> steps{first};
    const Contact *next = contactWith(contacts, first.next);
    for (; next && !contains(steps, *next); next = contactWith(contacts, next->next)) {
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
