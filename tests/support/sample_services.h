// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

using namespace Qt::StringLiterals;

/// A service of which much is written, as the directory gives it.
inline Service fullService(const QString &name = u"Rides to the hospital"_s,
                           const QString &hsdsId = u"rides-1"_s) {
    const QUuid id = QUuid::createUuidV5(QUuid(), hsdsId); // the same whenever it is asked for
    Service service{.id = Id<Service>::fromUuid(id), .hsdsId = hsdsId, .name = name};
    service.organization.name = u"County Rides"_s;
    service.description = u"A driver comes to the door."_s;
    service.status = ServiceStatus::Active;
    service.minimumAge = 0;
    service.maximumAge = 21;
    service.eligibility = u"Families with a hospital visit"_s;
    service.fees = u"free"_s;
    service.phones = {{.number = u"(312) 555-0183"_s, .extension = u"5"_s}};
    service.schedules = {
        {.days = {Qt::Monday, Qt::Tuesday, Qt::Wednesday}, .opens = QTime(9, 0), .closes = QTime(17, 0)}};
    service.locations = {
        {.address1 = u"12 Oak Street"_s, .city = u"Joliet"_s, .state = u"IL"_s, .postalCode = u"60431"_s}};
    service.languages = {{.code = u"es"_s, .name = u"Spanish"_s}};
    service.categories = {ResourceCategory::Transport};
    service.checks = {{QDate(2026, 3, 3), CheckedHow::Called, u"AK"_s}};
    return service;
}
