// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoff/list_review.h"

#include "model/base/clean_text.h"
#include "model/base/search_key.h"
#include "model/directory/record_look.h"
#include "model/directory/service_document.h"
#include "model/directory/service_fields.h"
#include "model/directory/service_index.h"

using namespace Qt::StringLiterals;

namespace {

QString firstLine(const QString &text) {
    return text.section(u'\n', 0, 0);
}

QString eligibilityOf(const Service &service) {
    const QString ages = textOf(service, ServiceField::Ages);
    return service.eligibility.isEmpty() || ages.isEmpty() ? service.eligibility + ages
                                                           : service.eligibility + u'\n' + ages;
}

constexpr QString Resource::*kTold[] = {
    &Resource::service, &Resource::organization, &Resource::offers, &Resource::phone,    &Resource::web,
    &Resource::address, &Resource::whoMayUseIt,  &Resource::cost,   &Resource::languages};

/// The lines of a resource that a service fills.
Resource resourceOf(const Service &service) {
    Resource resource;
    resource.service = service.name;
    resource.organization = service.organization.name;
    resource.offers = service.description;
    resource.phone = textOf(service, ServiceField::Phones);
    resource.web = service.url;
    resource.address = textOf(service, ServiceField::Places);
    resource.whoMayUseIt = eligibilityOf(service);
    resource.cost = textOf(service, ServiceField::Costs);
    resource.languages = textOf(service, ServiceField::Languages);
    for (const auto line : kTold)
        resource.*line = cleanText(resource.*line);
    for (const auto line : {&Resource::phone, &Resource::whoMayUseIt, &Resource::cost, &Resource::languages})
        (resource.*line).replace(u'\n', u", "_s); // these are one line in the form
    resource.checkedOn = service.lastChecked();
    resource.checkedBy = service.checks.isEmpty() ? shownAssurer(service) : service.checks.last().by;
    return resource;
}

/// Takes the lines that the family did not write itself.
void takeLines(Resource &into, const Resource &now, const std::optional<Resource> &then) {
    for (const auto line : kTold) {
        const bool isOwn = then ? into.*line != (*then).*line : !(into.*line).isEmpty();
        if (!isOwn)
            into.*line = now.*line;
    }
    if (now.checkedOn && (!into.checkedOn || *into.checkedOn <= *now.checkedOn)) {
        into.checkedOn = now.checkedOn;
        into.checkedBy = now.checkedBy;
    }
}

/// As its source told it: the family may have written other words over that.
RecordLook lookOf(const Resource &resource) {
    return resource.document.isEmpty()
               ? RecordLook{.name = resource.service, .organization = resource.organization}
               : lookOf(columnsOf(resource.document));
}

/// Two people who make lists may use one id for two services.
bool isSame(const Resource &resource, const Service &service) {
    if (!resource.hsdsId.isEmpty() && !service.hsdsId.isEmpty())
        return resource.hsdsId == service.hsdsId &&
               (isUniqueId(service.hsdsId) ||
                samenessOf(lookOf(resource), lookOf(columnsOf(writeService(service)))) == Sameness::Agrees);
    return searchKey(resource.service) == searchKey(service.name) &&
           searchKey(resource.organization) == searchKey(service.organization.name);
}

std::optional<Resource> sameIn(const QList<Resource> &present, const Service &service) {
    for (const Resource &resource : present) {
        if (isSame(resource, service))
            return resource;
    }
    return std::nullopt;
}

ArrivedService arrived(const ServiceListItem &item, const ServiceList &list,
                       const std::optional<Resource> &before) {
    ArrivedService arrival{.before = before, .after = before.value_or(Resource{})};
    Resource &after = arrival.after;
    const auto told = before ? toldService(*before) : std::nullopt;
    takeLines(after, resourceOf(item.service), told ? std::optional(resourceOf(*told)) : std::nullopt);
    if (!before)
        after.category = item.need;
    after.hsdsId = item.service.hsdsId;
    after.document = writeService(item.service);
    after.why = item.why.in(list.language);
    after.nextStep = item.nextStep.in(list.language);
    after.listedBy = firstLine(list.preparedBy);
    after.listedOn = list.preparedOn.isValid() ? std::optional(list.preparedOn) : std::nullopt;
    if (told)
        arrival.differences = differences(*told, item.service);
    arrival.state = !before            ? ArrivedService::State::New
                    : *before == after ? ArrivedService::State::AlreadyThere
                                       : ArrivedService::State::Changed;
    return arrival;
}

} // namespace

std::optional<Service> toldService(const Resource &resource) {
    if (resource.document.isEmpty())
        return std::nullopt;
    return readService(resource.document);
}

QList<ArrivedService> reviewList(const ServiceList &list, const QList<Resource> &present) {
    QList<ArrivedService> arrivals;
    for (const ServiceListItem &item : printedOrder(list))
        arrivals.append(arrived(item, list, sameIn(present, item.service)));
    return arrivals;
}
