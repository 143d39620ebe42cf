// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_own.h"

#include <array>

namespace {

constexpr const char *kId = "X-HEARTHBOOK-ID";
constexpr const char *kTeam = "X-HEARTHBOOK-TEAM";
constexpr const char *kHours = "X-HEARTHBOOK-HOURS";
constexpr const char *kCallFor = "X-HEARTHBOOK-CALL-FOR";
constexpr const char *kNext = "X-HEARTHBOOK-NEXT";
constexpr const char *kFavourite = "X-HEARTHBOOK-FAVOURITE";

struct TeamName {
    Team team;
    QLatin1String name;
};

constexpr std::array kTeams = {TeamName{Team::Palliative, QLatin1String("palliative")},
                               TeamName{Team::PrimaryMedical, QLatin1String("primary-medical")},
                               TeamName{Team::HomeCare, QLatin1String("home-care")},
                               TeamName{Team::Hospice, QLatin1String("hospice")},
                               TeamName{Team::School, QLatin1String("school")},
                               TeamName{Team::Community, QLatin1String("community")},
                               TeamName{Team::Family, QLatin1String("family")}};

QString teamName(Team team) {
    const auto found =
        std::find_if(kTeams.begin(), kTeams.end(), [&](const TeamName &t) { return t.team == team; });
    return found == kTeams.end() ? QString() : QString(found->name);
}

Team teamNamed(const QString &name) {
    const auto found =
        std::find_if(kTeams.begin(), kTeams.end(), [&](const TeamName &t) { return t.name == name; });
    return found == kTeams.end() ? Team::Other : found->team;
}

QString textOf(Id<Contact> id) {
    return id.uuid().toString(QUuid::WithoutBraces);
}

} // namespace

QList<OwnProperty> ownProperties(const Contact &contact) {
    const QList<OwnProperty> all = {{kId, textOf(contact.id)},
                                    {kTeam, teamName(contact.team)},
                                    {kHours, contact.hours},
                                    {kCallFor, contact.callFor},
                                    {kNext, contact.next ? textOf(*contact.next) : QString()},
                                    {kFavourite, contact.favourite ? QStringLiteral("1") : QString()}};
    QList<OwnProperty> said;
    std::copy_if(all.begin(), all.end(), std::back_inserter(said),
                 [](const OwnProperty &property) { return !property.second.isEmpty(); });
    return said;
}

void readOwnProperties(Contact &contact, const std::function<QString(const char *name)> &text) {
    const QUuid id = QUuid::fromString(text(kId));
    const QUuid next = QUuid::fromString(text(kNext));
    if (!id.isNull())
        contact.id = Id<Contact>::fromUuid(id);
    if (!next.isNull())
        contact.next = Id<Contact>::fromUuid(next);
    if (contact.cardUid == textOf(contact.id))
        contact.cardUid.clear(); // it never had another one
    contact.team = teamNamed(text(kTeam));
    contact.hours = text(kHours);
    contact.callFor = text(kCallFor);
    contact.favourite = text(kFavourite) == QLatin1String("1");
}
