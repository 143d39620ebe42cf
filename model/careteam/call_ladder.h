// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"

/// Whom to call for something: first, and who is next when nobody answers.
struct CallLadder {
    QString callFor = {};
    QList<Contact> steps = {};
};

/// A ladder for each person of whom the family wrote what to call for, in the order in which a stranger
/// calls. It follows who is next, ends where nobody is, and never comes back to somebody.
QList<CallLadder> callLadders(const QList<Contact> &contacts);
/// Those; where nobody wrote what to call for, one for each of the first people that a stranger calls.
QList<CallLadder> laddersOrPeople(const QList<Contact> &contacts);
/// Who is next when this person does not answer, and then.
QList<Contact> nextToCall(const QList<Contact> &contacts, const Contact &first);
