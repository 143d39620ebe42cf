// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insurance/policy.h"

#include <QDate>
#include <QList>
#include <optional>

/// The numbers are those of the book.
enum class CaseKind { Request, Refusal, Letter };

/// Something to send, and whether it went off.
struct CaseItem {
    QString text = {};
    bool isDone = false;
    friend bool operator==(const CaseItem &, const CaseItem &) = default;
};

/// A request to an insurance, a refusal by it, or another letter. The deadline is what the letter says:
/// nobody works one out here.
struct InsuranceCase {
    Id<InsuranceCase> id = Id<InsuranceCase>::create();
    CaseKind kind = CaseKind::Request;
    QString about = {};
    std::optional<Id<InsurancePolicy>> policy = {};
    QString reference = {};
    std::optional<QDate> letterOn = {};
    QString deadline = {};
    QList<CaseItem> toSend = {};
    QString responsible = {}; ///< who in the family does it
    QString outcome = {};     ///< empty: it is still open
    QString notes = {};
    friend bool operator==(const InsuranceCase &, const InsuranceCase &) = default;

    bool isOpen() const { return outcome.isEmpty(); }
};

/// The cases after a policy was deleted: those that belonged to it belong to none.
QList<std::pair<InsuranceCase, InsuranceCase>> casesWithout(const QList<InsuranceCase> &cases,
                                                            const Id<InsurancePolicy> &policy);
/// The policy of a case; nothing where there is none of them in the list.
std::optional<InsurancePolicy> policyOf(const InsuranceCase &insuranceCase,
                                        const QList<InsurancePolicy> &policies);

template <>
std::span<const NamedChoice<CaseKind>> namedChoices<CaseKind>();
