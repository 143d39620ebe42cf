// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// A part of an HSDS document: `source` is the part as it came, with all that Hearthbook does not know.
struct ServicePhone {
    QString number = {};
    QString extension = {};
    QString type = {}; ///< "voice", "fax", "text", …
    QString description = {};
    QJsonObject source = {};
    friend bool operator==(const ServicePhone &, const ServicePhone &) = default;
};

/// Who offers services. Many services share one.
struct Organization {
    Id<Organization> id = Id<Organization>::create();
    QString hsdsId = {}; ///< as in the source; empty until one of our own is first saved
    QString name = {};
    QString alternateName = {};
    QString description = {};
    QString email = {};
    QString website = {};
    QList<ServicePhone> phones = {};
    QJsonObject source = {}; ///< the whole HSDS document
    friend bool operator==(const Organization &, const Organization &) = default;
};

/// What a list shows of an organization.
struct OrganizationRow {
    Id<Organization> id = {};
    QString name = {};
    int services = 0;
    friend bool operator==(const OrganizationRow &, const OrganizationRow &) = default;
};
