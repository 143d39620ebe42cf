// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/community/resource.h"
#include "model/database/change.h"
#include "model/goals/goal.h"
#include "model/sample/sampler.h"

/// The people, hopes, services and visits of the invented Alder family. Phone numbers are those that
/// North America keeps for stories (555-01xx), addresses of the web are of example.org.
Child sampleChild(Sampler &sampler, const QDate &lastDay);
QList<Contact> sampleContacts(Sampler &sampler, const QDate &lastDay);
QList<Goal> sampleGoals(Sampler &sampler, const QDate &lastDay);
QList<Resource> sampleResources(Sampler &sampler, const QDate &lastDay);
QList<Appointment> sampleAppointments(Sampler &sampler, const QList<Contact> &contacts, const QDate &lastDay);
