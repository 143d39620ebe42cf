// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

// The parts of HSDS documents, read and written back. `owner` gives new parts their ids.

QList<ServicePhone> readPhones(const QJsonObject &object);
void writePhones(QJsonObject &object, const QList<ServicePhone> &phones, const QUuid &owner);

QList<ServiceSchedule> readSchedules(const QJsonObject &object);
void writeSchedules(QJsonObject &object, const QList<ServiceSchedule> &schedules, const QUuid &owner);

QList<ServiceContact> readContacts(const QJsonObject &object);
void writeContacts(QJsonObject &object, const QList<ServiceContact> &contacts, const QUuid &owner);

QList<ServiceLocation> readLocations(const QJsonObject &object);
/// Whether the address of the place is only one for letters.
bool isForLetters(const ServiceLocation &location);
void writeLocations(QJsonObject &object, const QList<ServiceLocation> &locations, const QUuid &owner);
