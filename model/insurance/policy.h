// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"

#include <QString>

/// Where an insurance comes from. The numbers are those of the book.
enum class PolicyKind { ThroughWork, Bought, Medicaid, Chip, Waiver, Military, Other };

/// An insurance or a program that pays for care. Its numbers are for the family and those whom it chose
/// alone: they stand on no paper but those of a case.
struct InsurancePolicy {
    Id<InsurancePolicy> id = Id<InsurancePolicy>::create();
    QString company = {};
    PolicyKind kind = PolicyKind::ThroughWork;
    QString memberNumber = {};
    QString groupNumber = {};
    QString phone = {};
    QString notes = {};
    friend bool operator==(const InsurancePolicy &, const InsurancePolicy &) = default;
};

template <>
std::span<const NamedChoice<PolicyKind>> namedChoices<PolicyKind>();
