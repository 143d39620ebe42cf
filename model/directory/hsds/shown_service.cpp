// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/shown_service.h"

#include "model/directory/hsds_json.h"
#include "model/directory/service_fields.h"
#include "model/directory/starter_list.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// Parts are written anew from what was read of them.
template <typename Part>
QList<Part> withoutSources(QList<Part> parts) {
    for (Part &part : parts)
        part.source = {};
    return parts;
}

QList<ServiceLocation> shownLocations(const QList<ServiceLocation> &locations) {
    QList<ServiceLocation> shown = withoutSources(locations);
    for (ServiceLocation &location : shown) {
        location.phones = withoutSources(location.phones);
        location.schedules = withoutSources(location.schedules);
        location.latitude = location.longitude = std::nullopt; // no page shows a point
        if (location.accessibility.isEmpty())
            continue;
        QJsonArray accessibility;
        for (const QString &text : std::as_const(location.accessibility))
            accessibility.append(QJsonObject{{u"description"_s, text}});
        location.source = {{u"location"_s, QJsonObject{{u"location_type"_s, u"physical"_s},
                                                       {u"accessibility"_s, accessibility}}}};
    }
    return shown;
}

} // namespace

Service shownService(const Service &service) {
    Service shown{.id = service.id, .hsdsId = service.hsdsId, .name = service.name, .url = service.url};
    shown.organization.name = service.organization.name;
    shown.description = service.description;
    shown.email = service.email;
    shown.status = service.status;
    shown.eligibility = service.eligibility;
    shown.minimumAge = service.minimumAge;
    shown.maximumAge = service.maximumAge;
    shown.applicationProcess = service.applicationProcess;
    shown.fees = service.fees;
    shown.alert = service.alert;
    shown.assuredOn = service.assuredOn;
    const bool isCheckedHere = !service.checks.isEmpty() && service.checks.last().on == service.lastChecked();
    shown.assuredBy = isCheckedHere ? QString() : shownAssurer(service);
    shown.costs = withoutSources(service.costs);
    shown.requiredDocuments = withoutSources(service.requiredDocuments);
    shown.languages = withoutSources(service.languages);
    shown.phones = withoutSources(service.phones);
    shown.schedules = withoutSources(service.schedules);
    shown.locations = shownLocations(service.locations);
    const QString id =
        service.hsdsId.isEmpty() ? service.id.uuid().toString(QUuid::WithoutBraces) : service.hsdsId;
    shown.source = {{u"id"_s, id}};
    putOwnLanguages(shown.source, service.source);
    return shown;
}
