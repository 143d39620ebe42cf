// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/contact.h"

#include "model/base/isolated.h"

namespace {

struct ContactText {
    Q_DECLARE_TR_FUNCTIONS(Contact)
};

} // namespace

QString nameAndRole(const Contact &contact) {
    return contact.role.isEmpty() ? contact.name
                                  : ContactText::tr("%1, %2", "name and role")
                                        .arg(isolated(contact.name), isolated(contact.role));
}

QList<std::pair<Id<Contact>, QString>> contactChoices(const QList<Contact> &contacts) {
    QList<std::pair<Id<Contact>, QString>> choices;
    for (const Contact &contact : contacts)
        choices.append({contact.id, nameAndRole(contact)});
    return choices;
}

template <>
std::span<const NamedChoice<Team>> namedChoices<Team>() {
    static constexpr NamedChoice<Team> names[] = {
        {Team::Palliative, QT_TRANSLATE_NOOP("Names", "Palliative care")},
        {Team::PrimaryMedical, QT_TRANSLATE_NOOP("Names", "Main medical team")},
        {Team::HomeCare, QT_TRANSLATE_NOOP("Names", "Home care")},
        {Team::Hospice, QT_TRANSLATE_NOOP("Names", "Hospice")},
        {Team::School, QT_TRANSLATE_NOOP("Names", "School")},
        {Team::Community, QT_TRANSLATE_NOOP("Names", "Community")},
        {Team::Family, QT_TRANSLATE_NOOP("Names", "Family and friends")},
        {Team::Other, QT_TRANSLATE_NOOP("Names", "Other people")},
    };
    return names;
}

template <>
std::span<const NamedChoice<PhoneKind>> namedChoices<PhoneKind>() {
    static constexpr NamedChoice<PhoneKind> names[] = {
        {PhoneKind::Mobile, QT_TRANSLATE_NOOP("Names", "Mobile")},
        {PhoneKind::Work, QT_TRANSLATE_NOOP("Names", "Work")},
        {PhoneKind::Home, QT_TRANSLATE_NOOP("Names", "Home")},
        {PhoneKind::Fax, QT_TRANSLATE_NOOP("Names", "Fax")},
        {PhoneKind::Pager, QT_TRANSLATE_NOOP("Names", "Pager")},
        {PhoneKind::Emergency, QT_TRANSLATE_NOOP("Names", "Day and night")},
        {PhoneKind::Other, QT_TRANSLATE_NOOP("Names", "Other")},
    };
    return names;
}
