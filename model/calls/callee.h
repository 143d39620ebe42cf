// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calls/call.h"
#include "model/careteam/contact.h"
#include "model/community/resource.h"

/// Somebody who can be called, as the book knows them.
struct Callee {
    CallPartner partner = CallPartner::Somebody;
    QUuid id = {};
    QString name = {};
    QString number = {}; ///< the first that rings at a person; empty where there is none
};

Callee calleeOf(const Contact &contact);
Callee calleeOf(const Resource &resource);
Callee calleeOf(const InsurancePolicy &policy);

/// Everybody in the book: the care team, services, insurances.
QList<Callee> calleesOf(const QList<Contact> &contacts, const QList<Resource> &resources,
                        const QList<InsurancePolicy> &policies);
/// The one of this name, if there is one and no other; capitals and blanks around it do not matter.
std::optional<Callee> calleeNamed(const QList<Callee> &callees, const QString &name);
/// A call of this day with them.
Call callWith(const Callee &callee, const QDate &on);
/// The call as one with whoever has its name now. Where the name was not changed since `before`, it stays
/// with the one it was with.
Call withPartnerByName(Call call, const std::optional<Call> &before, const QList<Callee> &callees);
