// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"

#include <QString>

class DetailView;

/// Who it is: photo, name, what they do and where, team.
void addPerson(DetailView *detail, const Contact &contact);
/// How to reach them: the numbers large, then e-mail, hours, address.
void addReach(DetailView *detail, const Contact &contact);

/// What they learned to do for the child, where anybody wrote that.
void addSkills(DetailView *detail, const Contact &contact);

/// "Nurse · Children's Hospital", as far as both are known.
QString roleAndPlace(const Contact &contact);
