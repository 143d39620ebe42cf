// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service.h"

template <>
std::span<const NamedChoice<ServiceStatus>> namedChoices<ServiceStatus>() {
    static constexpr NamedChoice<ServiceStatus> names[] = {
        {ServiceStatus::Active, QT_TRANSLATE_NOOP3("Names", "Active", "a service")},
        {ServiceStatus::TemporarilyClosed, QT_TRANSLATE_NOOP("Names", "Closed for a while")},
        {ServiceStatus::Inactive, QT_TRANSLATE_NOOP("Names", "Not offered at present")},
        {ServiceStatus::Defunct, QT_TRANSLATE_NOOP("Names", "No longer there")},
        {ServiceStatus::Unknown, QT_TRANSLATE_NOOP("Names", "Not known")},
    };
    return names;
}

template <>
std::span<const NamedChoice<CheckedHow>> namedChoices<CheckedHow>() {
    static constexpr NamedChoice<CheckedHow> names[] = {
        {CheckedHow::Called, QT_TRANSLATE_NOOP("Names", "by phone")},
        {CheckedHow::Web, QT_TRANSLATE_NOOP("Names", "on the web")},
        {CheckedHow::Visited, QT_TRANSLATE_NOOP("Names", "by a visit")},
        {CheckedHow::Email, QT_TRANSLATE_NOOP("Names", "by e-mail")},
    };
    return names;
}
