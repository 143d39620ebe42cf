// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insurance/insurance_case.h"

#include <algorithm>

QList<std::pair<InsuranceCase, InsuranceCase>> casesWithout(const QList<InsuranceCase> &cases,
                                                            const Id<InsurancePolicy> &policy) {
    QList<std::pair<InsuranceCase, InsuranceCase>> changed;
    for (const InsuranceCase &before : cases) {
        if (before.policy != policy)
            continue;
        InsuranceCase after = before;
        after.policy.reset();
        changed.append({before, after});
    }
    return changed;
}

std::optional<InsurancePolicy> policyOf(const InsuranceCase &insuranceCase,
                                        const QList<InsurancePolicy> &policies) {
    const auto found = std::find_if(policies.begin(), policies.end(), [&](const InsurancePolicy &each) {
        return each.id == insuranceCase.policy;
    });
    return found == policies.end() ? std::nullopt : std::optional(*found);
}

template <>
std::span<const NamedChoice<CaseKind>> namedChoices<CaseKind>() {
    static constexpr NamedChoice<CaseKind> names[] = {
        {CaseKind::Request, QT_TRANSLATE_NOOP("Names", "We asked for something")},
        {CaseKind::Refusal, QT_TRANSLATE_NOOP("Names", "They said no")},
        {CaseKind::Letter, QT_TRANSLATE_NOOP("Names", "Another letter")},
    };
    return names;
}
