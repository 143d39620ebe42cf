// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"

/// Those who have a number, in the order in which a stranger calls them: first whom the family marked and who
/// know about care, then the family, then the teams at home, then the others.
QList<Contact> peopleToCall(QList<Contact> contacts);
