// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/service_list.h"

#include "model/directory/service_category.h"
#include "model/directory/service_document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString WrittenTwice::in(PrintLanguage language) const {
    const QString &wanted = language == PrintLanguage::Spanish ? spanish : english;
    const QString &other = language == PrintLanguage::Spanish ? english : spanish;
    return wanted.isEmpty() ? other : wanted;
}

Service listedService(const Service &service) {
    QJsonObject document = writeService(service);
    const QString organization = u"organization"_s;
    if (!document.value(organization).isObject() && !service.organization.name.isEmpty())
        document.insert(organization, writeOrganization(service.organization));
    Service listed = readService(document);
    listed.id = service.id;
    listed.organization.id = {};
    if (!service.checks.isEmpty()) {
        listed.checks = {service.checks.last()};
        listed.checks.first().learnt.clear(); // it is the worker's own
    }
    return listed;
}

ServiceListItem newItem(const Service &service) {
    QStringList texts{service.name};
    for (const TaxonomyTerm &term : service.terms)
        texts.append(term.name);
    texts.append(service.description);
    return {.service = listedService(service),
            .changesThen = int(service.changes.size()),
            .need = bestFitting(service.categories, texts)};
}

QList<ServiceListItem> printedOrder(const ServiceList &list) {
    QList<ServiceListItem> items = list.items;
    if (list.isByNeed)
        std::stable_sort(items.begin(), items.end(),
                         [](const ServiceListItem &a, const ServiceListItem &b) { return a.need < b.need; });
    return items;
}

ServiceList copyOf(const ServiceList &list, const QString &label, const QDate &today) {
    ServiceList copy = list;
    copy.id = Id<ServiceList>::create();
    copy.label = label;
    copy.preparedOn = today;
    copy.givenOn.clear();
    copy.asked.clear(); // another family asked for it
    return copy;
}
