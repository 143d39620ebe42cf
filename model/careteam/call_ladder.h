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
