// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

QString nameOf(ServiceField field);

/// What people read of it; lines for what there are several of. Empty where nothing is written.
QString textOf(const Service &service, ServiceField field);

/// "(312) 555-0183, ext. 5 (fax), for families".
QString phoneText(const ServicePhone &phone);
/// "from 2 to 18 years"; empty where no age is named.
QString agesText(std::optional<double> minimum, std::optional<double> maximum);
/// "checked March 3, 2026, called, by AK"; empty where nobody ever did.
QString checkText(const ServiceCheck &check);
/// Who made sure of it at the source, as families may read it: never an e-mail address.
QString shownAssurer(const Service &service);
/// The newest check of the worker's or the source's, or that there was none.
QString lastCheckText(const Service &service);

struct ServiceDifference {
    ServiceField field = ServiceField::Name;
    QString before = {};
    QString after = {};
    friend bool operator==(const ServiceDifference &, const ServiceDifference &) = default;
};
/// What people would read differently.
QList<ServiceDifference> differences(const Service &before, const Service &after);

/// `after` with the lines added to its history that tell what changed since `before`.
Service withHistory(const Service &before, Service after, const QDate &today,
                    const std::optional<Id<DirectoryImport>> &broughtBy = {});

/// Gives `into` what `from` says in this field. Places come whole: with the way there and what is accessible.
void takeField(Service &into, const Service &from, ServiceField field);
