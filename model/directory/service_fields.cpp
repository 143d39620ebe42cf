// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_fields.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/directory/hsds_json.h"
#include "model/directory/schedule_text.h"
#include "model/directory/spoken_languages.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct ServiceFieldsText {
    Q_DECLARE_TR_FUNCTIONS(ServiceFields)
};

QString joined(QStringList parts, const QString &between) {
    parts.removeAll(QString());
    return isolated(parts).join(between);
}

QString lines(QStringList parts) {
    parts.removeDuplicates();
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n')); // each is a line of its own
}

template <typename Part, typename Say>
QString linesOf(const QList<Part> &parts, Say say) {
    QStringList all;
    for (const Part &part : parts)
        all.append(say(part));
    return lines(all);
}

template <typename Part, typename Say>
QString linesOfPlaces(const Service &service, const QList<Part> &own, QList<Part> ServiceLocation::*ofPlace,
                      Say say) {
    QStringList all;
    for (const Part &part : own)
        all.append(say(part));
    for (const ServiceLocation &location : service.locations) {
        for (const Part &part : location.*ofPlace)
            all.append(say(part));
    }
    return lines(all);
}

QString hoursOf(const Service &service) {
    QStringList all = scheduleLines(service.schedules);
    for (const ServiceLocation &location : service.locations)
        all.append(scheduleLines(location.schedules));
    return lines(all);
}

QString placeText(const ServiceLocation &location) {
    const QString town =
        joined({location.city, joined({location.state, location.postalCode}, u" "_s)}, u", "_s);
    return joined({location.name, location.address1, location.address2, town}, u", "_s);
}

QString yearsText(double years) {
    return QLocale().toString(years, 'f', std::floor(years) == years ? 0 : 1);
}

QString costText(const ServiceCost &cost) {
    const QString amount =
        cost.amount ? joined({QLocale().toString(*cost.amount, 'f', 2), cost.currency}, u" "_s) : QString();
    return joined({cost.option, amount, cost.description}, u", "_s);
}

QString costsOf(const Service &service) {
    return lines({service.fees, linesOf(service.costs, costText)});
}

QString contactText(const ServiceContact &contact) {
    return joined({contact.name, contact.title, contact.department, contact.email,
                   linesOf(contact.phones, phoneText).replace(QLatin1Char('\n'), u", "_s)},
                  u", "_s);
}

QString languagesOf(const Service &service) {
    return linesOf(service.languages,
                   [](const ServiceLanguage &language) {
                       return languageText(language.name.isEmpty() ? language.code : language.name);
                   })
        .replace(QLatin1Char('\n'), u", "_s);
}

QString termText(const TaxonomyTerm &term) {
    return joined({term.name, term.code}, u" · "_s);
}

QString areaText(const ServiceArea &area) {
    return joined({area.name, area.description}, u": "_s);
}

} // namespace

QString phoneText(const ServicePhone &phone) {
    QString text = phone.number;
    if (!phone.extension.isEmpty())
        //: a telephone number, and what to dial behind it
        text = ServiceFieldsText::tr("%1, ext. %2").arg(isolated(text), isolated(phone.extension));
    if (phone.type == QLatin1String("fax"))
        text = ServiceFieldsText::tr("%1 (fax)").arg(isolated(text));
    else if (phone.type == QLatin1String("text") || phone.type == QLatin1String("sms"))
        text = ServiceFieldsText::tr("%1 (text messages)").arg(isolated(text));
    else if (phone.type == QLatin1String("tty") || phone.type == QLatin1String("textphone"))
        text = ServiceFieldsText::tr("%1 (TTY)").arg(isolated(text));
    return joined({text, phone.description}, u", "_s);
}

QString agesText(std::optional<double> minimum, std::optional<double> maximum) {
    if (minimum && maximum)
        return ServiceFieldsText::tr("from %1 to %2 years").arg(yearsText(*minimum), yearsText(*maximum));
    if (minimum)
        return ServiceFieldsText::tr("from %1 years on").arg(yearsText(*minimum));
    return maximum ? ServiceFieldsText::tr("up to %1 years").arg(yearsText(*maximum)) : QString();
}

QString checkText(const ServiceCheck &check) {
    const QString how = nameOf(check.how);
    //: a date, and how: "checked March 3, 2026, by phone"
    const QString text = ServiceFieldsText::tr("checked %1, %2").arg(dateText(check.on), how);
    return check.by.isEmpty() ? text
                              : ServiceFieldsText::tr("%1, by %2", "when and how, and who")
                                    .arg(isolated(text), isolated(check.by));
}

/// The address of somebody at the source is not for families.
QString shownAssurer(const Service &service) {
    return service.assuredBy.contains(u'@') ? QString() : service.assuredBy;
}

QString lastCheckText(const Service &service) {
    if (!service.checks.isEmpty() && service.checks.last().on == service.lastChecked())
        return checkText(service.checks.last());
    if (!service.assuredOn)
        return ServiceFieldsText::tr("not checked yet");
    const QString assurer = shownAssurer(service);
    const QString by = assurer.isEmpty() ? ServiceFieldsText::tr("its source") : assurer;
    return ServiceFieldsText::tr("checked %1, by %2").arg(dateText(*service.assuredOn), isolated(by));
}

namespace {

QString writtenText(const Service &service, ServiceField field) {
    switch (field) {
    case ServiceField::Name:
        return service.name;
    case ServiceField::AlternateName:
        return service.alternateName;
    case ServiceField::Organization:
        return service.organization.name;
    case ServiceField::Alert:
        return service.alert;
    case ServiceField::Status:
        return service.status == ServiceStatus::Unknown ? QString() : nameOf(service.status);
    case ServiceField::Phones:
        return linesOfPlaces(service, service.phones, &ServiceLocation::phones, phoneText);
    case ServiceField::Hours:
        return hoursOf(service);
    case ServiceField::Places:
        return linesOf(service.locations, placeText);
    case ServiceField::GettingThere:
        return linesOf(service.locations, [](const ServiceLocation &place) { return place.transportation; });
    case ServiceField::Accessibility:
        return linesOf(service.locations,
                       [](const ServiceLocation &place) { return lines(place.accessibility); });
    case ServiceField::Description:
        return service.description;
    case ServiceField::Eligibility:
        return service.eligibility;
    case ServiceField::Ages:
        return agesText(service.minimumAge, service.maximumAge);
    case ServiceField::HowToApply:
        return service.applicationProcess;
    case ServiceField::Costs:
        return costsOf(service);
    case ServiceField::WhatToBring:
        return linesOf(service.requiredDocuments, [](const ServiceDocument &paper) { return paper.name; });
    case ServiceField::WaitTime:
        return service.waitTime;
    case ServiceField::Languages:
        return languagesOf(service);
    case ServiceField::Interpretation:
        return service.interpretation;
    case ServiceField::Website:
        return service.url;
    case ServiceField::Email:
        return service.email;
    case ServiceField::Contacts:
        return linesOf(service.contacts, contactText);
    case ServiceField::Areas:
        return linesOf(service.areas, areaText);
    case ServiceField::Accreditations:
        return service.accreditations;
    case ServiceField::Subjects:
        return linesOf(service.terms, termText);
    }
    return {};
}

} // namespace

QString textOf(const Service &service, ServiceField field) {
    return hsds::readable(writtenText(service, field));
}

QList<ServiceDifference> differences(const Service &before, const Service &after) {
    QList<ServiceDifference> found;
    for (int i = 0; i < kServiceFieldCount; ++i) {
        const auto field = ServiceField(i);
        const QString was = textOf(before, field);
        const QString is = textOf(after, field);
        if (was != is)
            found.append({field, was, is});
    }
    return found;
}

Service withHistory(const Service &before, Service after, const QDate &today,
                    const std::optional<Id<DirectoryImport>> &broughtBy) {
    for (const ServiceDifference &difference : differences(before, after))
        after.changes.append({today, difference.field, difference.before, difference.after, broughtBy});
    return after;
}

void takeField(Service &into, const Service &from, ServiceField field) {
    switch (field) {
    case ServiceField::Name:
        into.name = from.name;
        return;
    case ServiceField::AlternateName:
        into.alternateName = from.alternateName;
        return;
    case ServiceField::Organization:
        into.organization = from.organization;
        return;
    case ServiceField::Alert:
        into.alert = from.alert;
        return;
    case ServiceField::Status:
        into.status = from.status;
        return;
    case ServiceField::Phones:
        into.phones = from.phones;
        return;
    case ServiceField::Hours:
        into.schedules = from.schedules;
        return;
    case ServiceField::Places:
    case ServiceField::GettingThere:
    case ServiceField::Accessibility:
        into.locations = from.locations;
        return;
    case ServiceField::Description:
        into.description = from.description;
        return;
    case ServiceField::Eligibility:
        into.eligibility = from.eligibility;
        return;
    case ServiceField::Ages:
        into.minimumAge = from.minimumAge;
        into.maximumAge = from.maximumAge;
        return;
    case ServiceField::HowToApply:
        into.applicationProcess = from.applicationProcess;
        return;
    case ServiceField::Costs:
        into.fees = from.fees;
        into.costs = from.costs;
        return;
    case ServiceField::WhatToBring:
        into.requiredDocuments = from.requiredDocuments;
        return;
    case ServiceField::WaitTime:
        into.waitTime = from.waitTime;
        return;
    case ServiceField::Languages:
        into.languages = from.languages;
        return;
    case ServiceField::Interpretation:
        into.interpretation = from.interpretation;
        return;
    case ServiceField::Website:
        into.url = from.url;
        return;
    case ServiceField::Email:
        into.email = from.email;
        return;
    case ServiceField::Contacts:
        into.contacts = from.contacts;
        return;
    case ServiceField::Areas:
        into.areas = from.areas;
        return;
    case ServiceField::Accreditations:
        into.accreditations = from.accreditations;
        return;
    case ServiceField::Subjects:
        return; // other people's codes are never rewritten
    }
}
