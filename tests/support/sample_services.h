// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

/// A service of which much is written, as the directory gives it.
inline Service fullService(const QString &name = QStringLiteral("Rides to the hospital"),
                           const QString &hsdsId = QStringLiteral("rides-1")) {
    const QUuid id = QUuid::createUuidV5(QUuid(), hsdsId); // the same whenever it is asked for
    Service service{.id = Id<Service>::fromUuid(id), .hsdsId = hsdsId, .name = name};
    service.organization.name = QStringLiteral("County Rides");
    service.description = QStringLiteral("A driver comes to the door.");
    service.status = ServiceStatus::Active;
    service.minimumAge = 0;
    service.maximumAge = 21;
    service.eligibility = QStringLiteral("Families with a hospital visit");
    service.fees = QStringLiteral("free");
    service.phones = {{.number = QStringLiteral("(312) 555-0183"), .extension = QStringLiteral("5")}};
    service.schedules = {
        {.days = {Qt::Monday, Qt::Tuesday, Qt::Wednesday}, .opens = QTime(9, 0), .closes = QTime(17, 0)}};
    service.locations = {{.address1 = QStringLiteral("12 Oak Street"),
                          .city = QStringLiteral("Joliet"),
                          .state = QStringLiteral("IL"),
                          .postalCode = QStringLiteral("60431")}};
    service.languages = {{.code = QStringLiteral("es"), .name = QStringLiteral("Spanish")}};
    service.categories = {ResourceCategory::Transport};
    service.checks = {{QDate(2026, 3, 3), CheckedHow::Called, QStringLiteral("AK")}};
    return service;
}
