// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calls/callee.h"

#include <algorithm>

Callee calleeOf(const Contact &contact) {
    const auto rings = std::find_if(contact.phones.begin(), contact.phones.end(),
                                    [](const Phone &phone) { return phone.kind != PhoneKind::Fax; });
    return {CallPartner::Contact, contact.id.uuid(), contact.name,
            rings == contact.phones.end() ? QString() : rings->number};
}

Callee calleeOf(const Resource &resource) {
    return {CallPartner::Service, resource.id.uuid(), resource.service, resource.phone};
}

Callee calleeOf(const InsurancePolicy &policy) {
    return {CallPartner::Policy, policy.id.uuid(), policy.company, policy.phone};
}

QList<Callee> calleesOf(const QList<Contact> &contacts, const QList<Resource> &resources,
                        const QList<InsurancePolicy> &policies) {
    QList<Callee> callees;
    const auto add = [&callees](const auto &records) {
        for (const auto &record : records)
            callees.append(calleeOf(record));
    };
    add(contacts);
    add(resources);
    add(policies);
    return callees;
}

std::optional<Callee> calleeNamed(const QList<Callee> &callees, const QString &name) {
    std::optional<Callee> found;
    for (const Callee &callee : callees) {
        if (callee.name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return std::nullopt;
        found = callee;
    }
    return found;
}

Call callWith(const Callee &callee, const QDate &on) {
    return {.on = on,
            .name = callee.name,
            .partner = callee.partner,
            .partnerId = callee.id,
            .number = callee.number};
}

Call withPartnerByName(Call call, const std::optional<Call> &before, const QList<Callee> &callees) {
    if (before && before->name == call.name)
        return call;
    const Callee callee = calleeNamed(callees, call.name).value_or(Callee{});
    call.partner = callee.partner;
    call.partnerId = callee.id;
    return call;
}
