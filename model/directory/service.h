// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"
#include "model/directory/organization.h"

#include <QDate>
#include <QStringList>
#include <QTime>

struct DirectoryImport;

enum class ServiceStatus { Active, Inactive, Defunct, TemporarilyClosed, Unknown };
enum class CheckedHow { Called, Web, Visited, Email };

template <>
std::span<const NamedChoice<ServiceStatus>> namedChoices<ServiceStatus>();

template <>
std::span<const NamedChoice<CheckedHow>> namedChoices<CheckedHow>();

// Parts of an HSDS document: `source` is each as it came, with all that Hearthbook does not know.

struct ServiceLanguage {
    QString code = {}; ///< "es"
    QString name = {}; ///< "Spanish"
    QJsonObject source = {};
    friend bool operator==(const ServiceLanguage &, const ServiceLanguage &) = default;
};

struct ServiceContact {
    QString name = {};
    QString title = {};
    QString department = {};
    QString email = {};
    QList<ServicePhone> phones = {};
    QJsonObject source = {};
    friend bool operator==(const ServiceContact &, const ServiceContact &) = default;
};

/// When it is open. "By appointment" and holidays stand in the words.
struct ServiceSchedule {
    QList<Qt::DayOfWeek> days = {};
    std::optional<QTime> opens = {};
    std::optional<QTime> closes = {};
    std::optional<QDate> validFrom = {};
    std::optional<QDate> validTo = {};
    QString description = {};
    QString notes = {};
    QJsonObject source = {};
    friend bool operator==(const ServiceSchedule &, const ServiceSchedule &) = default;
};

struct ServiceCost {
    QString option = {}; ///< for whom: "Under 18s"
    std::optional<double> amount = {};
    QString currency = {};
    QString description = {};
    QJsonObject source = {};
    friend bool operator==(const ServiceCost &, const ServiceCost &) = default;
};

struct ServiceDocument {
    QString name = {}; ///< what to bring along
    QJsonObject source = {};
    friend bool operator==(const ServiceDocument &, const ServiceDocument &) = default;
};

struct ServiceArea {
    QString name = {};
    QString description = {};
    QJsonObject source = {};
    friend bool operator==(const ServiceArea &, const ServiceArea &) = default;
};

/// Where it is offered: a "service at location" of HSDS, with the location inside.
struct ServiceLocation {
    QString name = {};
    QString address1 = {};
    QString address2 = {};
    QString city = {};
    QString state = {};
    QString postalCode = {};
    QString country = {};
    std::optional<double> latitude = {};
    std::optional<double> longitude = {};
    QString transportation = {};
    QStringList accessibility = {}; ///< read, not written
    QList<ServicePhone> phones = {};
    QList<ServiceSchedule> schedules = {};
    QJsonObject source = {};
    friend bool operator==(const ServiceLocation &, const ServiceLocation &) = default;
};

/// A code of somebody else's list of subjects, kept and shown, never changed.
struct TaxonomyTerm {
    QString code = {};
    QString name = {};
    friend bool operator==(const TaxonomyTerm &, const TaxonomyTerm &) = default;
};

/// Somebody made sure that what is written of a service is still true.
struct ServiceCheck {
    QDate on = {};
    CheckedHow how = CheckedHow::Called;
    QString by = {};
    QString learnt = {}; ///< in the worker's words, and never on a family's page
    friend bool operator==(const ServiceCheck &, const ServiceCheck &) = default;
};

/// What people read of a service, in the order in which they read it.
enum class ServiceField {
    Name,
    AlternateName,
    Organization,
    Alert,
    Status,
    Phones,
    Hours,
    Places,
    GettingThere,
    Accessibility,
    Description,
    Eligibility,
    Ages,
    HowToApply,
    Costs,
    WhatToBring,
    WaitTime,
    Languages,
    Interpretation,
    Website,
    Email,
    Contacts,
    Areas,
    Accreditations,
    Subjects
};
inline constexpr int kServiceFieldCount = int(ServiceField::Subjects) + 1;

/// A line of a service's history, in the words of then.
struct ServiceChange {
    QDate on = {};
    ServiceField what = ServiceField::Name;
    QString before = {};
    QString after = {};
    std::optional<Id<DirectoryImport>> broughtBy = {}; ///< nothing where somebody changed it here
    friend bool operator==(const ServiceChange &, const ServiceChange &) = default;
};

/// A community service as HSDS 3.1 describes it, with what the social worker adds.
struct Service {
    Id<Service> id = Id<Service>::create();
    QString hsdsId = {}; ///< as in the source; empty until one of our own is first saved
    QString name = {};
    QString alternateName = {};
    Organization organization = {.id = {}}; ///< its id is null where nobody is named
    QString description = {};
    QString url = {};
    QString email = {};
    ServiceStatus status = ServiceStatus::Unknown;
    QString eligibility = {};
    std::optional<double> minimumAge = {};
    std::optional<double> maximumAge = {};
    QString applicationProcess = {}; ///< how to apply
    QString fees = {};
    QString accreditations = {};
    QString interpretation = {};
    QString waitTime = {};
    QString alert = {};
    std::optional<QDate> assuredOn = {}; ///< by the source
    QString assuredBy = {};
    QList<ServiceCost> costs = {};
    QList<ServiceDocument> requiredDocuments = {};
    QList<ServiceLanguage> languages = {};
    QList<ServicePhone> phones = {};
    QList<ServiceContact> contacts = {};
    QList<ServiceSchedule> schedules = {};
    QList<ServiceArea> areas = {};
    QList<ServiceLocation> locations = {};
    QList<TaxonomyTerm> terms = {};
    QJsonObject source = {}; ///< the whole HSDS document

    // The worker's own, beside the document. An import leaves it alone.
    QList<ResourceCategory> categories = {};
    bool isMine = false;
    QString note = {};
    QList<ServiceCheck> checks = {};   ///< the newest last
    QList<ServiceChange> changes = {}; ///< the newest last

    std::optional<Id<DirectoryImport>> broughtBy = {};
    qint64 fingerprint = 0; ///< of the document as the source gave it last; 0 for one of our own
    std::optional<QDate> vanishedOn = {}; ///< when an import first found that its source has it no more

    /// When somebody last made sure of it, here or at the source.
    std::optional<QDate> lastChecked() const;
    friend bool operator==(const Service &, const Service &) = default;
};
