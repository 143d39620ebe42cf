// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insurance/insurance_case.h"

#include <QUuid>

/// Whom a call was with. The numbers are those of the book.
enum class CallPartner { Somebody, Contact, Service, Policy };
enum class PromiseState { Open, Kept, LetGo };

/// A call with anybody: what was said, and what was promised. It stays readable when the one who was called
/// is deleted from the book, so it knows them by name as well.
struct Call {
    Id<Call> id = Id<Call>::create();
    QDate on = {};
    QString name = {}; ///< of the one who was called, as it was then
    CallPartner partner = CallPartner::Somebody;
    QUuid partnerId = {}; ///< null for somebody who stands nowhere else in the book
    QString number = {};  ///< that was called; blank where nobody wrote it
    QString answeredBy = {};
    QString said = {};
    QString promised = {};
    std::optional<QDate> promisedBy = {}; ///< until which day
    PromiseState promise = PromiseState::Open;
    QString reference = {}; ///< the number that they gave to come back to it
    std::optional<Id<InsuranceCase>> insuranceCase = {};
    friend bool operator==(const Call &, const Call &) = default;

    bool hasPromise() const { return !promised.isEmpty() || promisedBy; }
    bool isWaitedFor() const { return hasPromise() && promise == PromiseState::Open; }
};

/// The calls with this contact, service or policy, in their order.
QList<Call> callsWith(QList<Call> calls, const QUuid &partner);
/// The calls about this case, in their order.
QList<Call> callsAbout(QList<Call> calls, const Id<InsuranceCase> &insuranceCase);
