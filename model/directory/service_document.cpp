// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_document.h"

#include "model/directory/hsds_json.h"
#include "model/directory/service_parts.h"
#include "model/directory/status_words.h"

using namespace Qt::StringLiterals;

namespace {

/// Older documents call it "fees".
QString feesKey(const QJsonObject &document) {
    return !document.contains(u"fees_description"_s) && document.contains(u"fees"_s) ? u"fees"_s
                                                                                     : u"fees_description"_s;
}

/// The texts whose place in the document is their only rule.
template <typename Use>
void eachText(Use use) {
    use("name", &Service::name);
    use("alternate_name", &Service::alternateName);
    use("description", &Service::description);
    use("email", &Service::email);
    use("eligibility_description", &Service::eligibility);
    use("application_process", &Service::applicationProcess);
    use("accreditations", &Service::accreditations);
    use("interpretation_services", &Service::interpretation);
    use("wait_time", &Service::waitTime);
    use("alert", &Service::alert);
    use("assurer_email", &Service::assuredBy);
}

template <typename Use>
void eachOrganizationText(Use use) {
    use("name", &Organization::name);
    use("alternate_name", &Organization::alternateName);
    use("description", &Organization::description);
    use("email", &Organization::email);
}

ServiceCost readCost(const QJsonObject &object) {
    return {hsds::words(object, u"option"_s), hsds::number(object, u"amount"_s),
            hsds::text(object, u"currency"_s), hsds::words(object, u"amount_description"_s), object};
}

QJsonObject writeCost(const ServiceCost &cost) {
    QJsonObject object = cost.source;
    hsds::setWords(object, u"option"_s, cost.option);
    hsds::setNumber(object, u"amount"_s, cost.amount);
    hsds::setText(object, u"currency"_s, cost.currency);
    hsds::setWords(object, u"amount_description"_s, cost.description);
    return object;
}

ServiceDocument readDocument(const QJsonObject &object) {
    return {hsds::words(object, u"document"_s), object};
}

QJsonObject writeDocument(const ServiceDocument &document) {
    QJsonObject object = document.source;
    hsds::setWords(object, u"document"_s, document.name);
    return object;
}

ServiceLanguage readLanguage(const QJsonObject &object) {
    // Before 3.0 its name was its "language".
    return {hsds::text(object, u"code"_s),
            hsds::words(object, object.contains(u"name"_s) ? u"name"_s : u"language"_s), object};
}

QJsonObject writeLanguage(const ServiceLanguage &language) {
    if (language == readLanguage(language.source))
        return language.source;
    QJsonObject object = language.source;
    hsds::setText(object, u"code"_s, language.code);
    hsds::setWords(object, u"name"_s, language.name);
    return object;
}

ServiceArea readArea(const QJsonObject &object) {
    return {hsds::words(object, u"name"_s), hsds::words(object, u"description"_s), object};
}

QJsonObject writeArea(const ServiceArea &area) {
    QJsonObject object = area.source;
    hsds::setWords(object, u"name"_s, area.name);
    hsds::setWords(object, u"description"_s, area.description);
    return object;
}

TaxonomyTerm readTerm(const QJsonObject &attribute) {
    const QJsonObject term = attribute.value(u"taxonomy_term"_s).toObject();
    return {hsds::text(term, u"code"_s), hsds::words(term, u"name"_s)};
}

void readChildRows(const QJsonObject &document, Service &service) {
    service.costs = hsds::parts(document, u"cost_options"_s, readCost);
    service.requiredDocuments = hsds::parts(document, u"required_documents"_s, readDocument);
    service.languages = hsds::parts(document, u"languages"_s, readLanguage);
    service.phones = readPhones(document);
    service.contacts = readContacts(document);
    service.schedules = readSchedules(document);
    service.areas = hsds::parts(document, u"service_areas"_s, readArea);
    service.locations = readLocations(document);
    service.terms = hsds::parts(document, u"attributes"_s, readTerm);
}

void writeParts(QJsonObject &document, const Service &service) {
    const QUuid owner = service.id.uuid();
    hsds::setParts(document, u"cost_options"_s, service.costs, owner, writeCost);
    hsds::setParts(document, u"required_documents"_s, service.requiredDocuments, owner, writeDocument);
    hsds::setParts(document, u"languages"_s, service.languages, owner, writeLanguage);
    writePhones(document, service.phones, owner);
    writeContacts(document, service.contacts, owner);
    writeSchedules(document, service.schedules, owner);
    hsds::setParts(document, u"service_areas"_s, service.areas, owner, writeArea);
    writeLocations(document, service.locations, owner);
}

/// A document that only names its organization by id keeps to that.
void writeOrganizationInto(QJsonObject &document, const Service &service) {
    Organization organization = service.organization;
    const QString key = u"organization"_s;
    if (organization.name.isEmpty() && organization.hsdsId.isEmpty()) {
        if (!document.value(key).toObject().isEmpty())
            document.remove(key);
        return;
    }
    if (!document.contains(key) && hsds::text(document, u"organization_id"_s) == organization.hsdsId &&
        !organization.hsdsId.isEmpty())
        return;
    if (organization.id.isNull()) // of one name, and so for all services of one's own the same
        organization.id = Id<Organization>::fromUuid(QUuid::createUuidV5(QUuid(), key + organization.name));
    hsds::setPart(document, key, writeOrganization(organization));
}

void writeStatus(QJsonObject &document, ServiceStatus status) {
    if (readStatus(document) == status)
        return;
    hsds::setText(document, u"status"_s, hsdsStatus(status));
}

} // namespace

std::optional<QDate> Service::lastChecked() const {
    std::optional<QDate> last = assuredOn;
    for (const ServiceCheck &check : checks) {
        if (!last || *last < check.on)
            last = check.on;
    }
    return last;
}

ServiceStatus readStatus(const QJsonObject &document) {
    return statusIn(hsds::text(document, u"status"_s));
}

Service readService(const QJsonObject &document) {
    Service service{.hsdsId = hsds::text(document, u"id"_s)};
    eachText([&](const char *key, QString Service::*field) {
        service.*field = hsds::words(document, QLatin1String(key));
    });
    service.url = hsds::webAddress(document, u"url"_s);
    const QJsonObject organization = document.value(u"organization"_s).toObject();
    if (!organization.isEmpty())
        service.organization = readOrganization(organization);
    service.status = readStatus(document);
    service.minimumAge = hsds::number(document, u"minimum_age"_s);
    service.maximumAge = hsds::number(document, u"maximum_age"_s);
    service.fees = hsds::words(document, feesKey(document));
    service.assuredOn = hsds::date(document, u"assured_date"_s);
    readChildRows(document, service);
    service.source = document;
    return service;
}

Organization readOrganization(const QJsonObject &document) {
    Organization organization{.hsdsId = hsds::text(document, u"id"_s)};
    eachOrganizationText([&](const char *key, QString Organization::*field) {
        organization.*field = hsds::words(document, QLatin1String(key));
    });
    organization.website = hsds::webAddress(document, u"website"_s);
    organization.phones = readPhones(document);
    organization.source = document;
    return organization;
}

QJsonObject writeService(const Service &service) {
    QJsonObject document = service.source;
    if (document.isEmpty())
        document = {{u"id"_s, service.id.uuid().toString(QUuid::WithoutBraces)}};
    eachText([&](const char *key, QString Service::*field) {
        hsds::setWords(document, QLatin1String(key), service.*field);
    });
    hsds::setWebAddress(document, u"url"_s, service.url);
    writeStatus(document, service.status);
    hsds::setNumber(document, u"minimum_age"_s, service.minimumAge);
    hsds::setNumber(document, u"maximum_age"_s, service.maximumAge);
    hsds::setWords(document, feesKey(document), service.fees);
    hsds::setDate(document, u"assured_date"_s, service.assuredOn);
    writeParts(document, service);
    writeOrganizationInto(document, service);
    return document;
}

QJsonObject writeOrganization(const Organization &organization) {
    QJsonObject document = organization.source;
    if (document.isEmpty())
        document = {{u"id"_s, organization.id.uuid().toString(QUuid::WithoutBraces)}};
    eachOrganizationText([&](const char *key, QString Organization::*field) {
        hsds::setWords(document, QLatin1String(key), organization.*field);
    });
    hsds::setWebAddress(document, u"website"_s, organization.website);
    writePhones(document, organization.phones, organization.id.uuid());
    return document;
}

Service withDocument(const Service &service, const QJsonObject &document, qint64 fingerprint) {
    Service after = readService(document);
    after.id = service.id;
    after.categories = service.categories;
    after.isMine = service.isMine;
    after.note = service.note;
    after.checks = service.checks;
    after.changes = service.changes;
    after.broughtBy = service.broughtBy;
    after.vanishedOn = service.vanishedOn;
    after.fingerprint = fingerprint;
    return after;
}
