// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insurance/policy.h"

template <>
std::span<const NamedChoice<PolicyKind>> namedChoices<PolicyKind>() {
    static constexpr NamedChoice<PolicyKind> names[] = {
        {PolicyKind::ThroughWork, QT_TRANSLATE_NOOP("Names", "Insurance through a job")},
        {PolicyKind::Bought, QT_TRANSLATE_NOOP("Names", "Insurance that we buy")},
        {PolicyKind::Medicaid, QT_TRANSLATE_NOOP("Names", "Medicaid")},
        {PolicyKind::Chip, QT_TRANSLATE_NOOP("Names", "Children's plan of the state (CHIP)")},
        {PolicyKind::Waiver, QT_TRANSLATE_NOOP("Names", "Care at home program (waiver)")},
        {PolicyKind::Military, QT_TRANSLATE_NOOP("Names", "Military family plan")},
        {PolicyKind::Other, QT_TRANSLATE_NOOP3("Names", "Other", "an insurance")},
    };
    return names;
}
