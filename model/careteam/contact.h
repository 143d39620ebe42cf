// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"
#include "model/careteam/care_skill.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

enum class Team { Palliative, PrimaryMedical, HomeCare, Hospice, School, Community, Family, Other };
enum class PhoneKind { Mobile, Work, Home, Fax, Pager, Emergency, Other };

struct Phone {
    PhoneKind kind = PhoneKind::Work;
    QString number = {}; ///< as it was written
    friend bool operator==(const Phone &, const Phone &) = default;
};

/// A person or a service of the care team.
struct Contact {
    Id<Contact> id = Id<Contact>::create();
    QString name = {};
    QString role = {};
    Team team = Team::Other;
    QString organization = {};
    QList<Phone> phones = {};
    QStringList emails = {};
    QString address = {};
    QString hours = {};
    QString callFor = {};
    std::optional<Id<Contact>> next = {}; ///< who is called when they don't answer
    QString notes = {};
    bool favourite = false;
    QByteArray photo = {}; ///< an encoded image (JPEG, PNG or GIF)
    QString cardUid = {};  ///< UID of the contact file that it came from
    QList<CareSkill> skills = {};
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// "Ana, nurse": how a person is offered where one is chosen.
QString nameAndRole(const Contact &contact);
/// All of them, to choose one.
QList<std::pair<Id<Contact>, QString>> contactChoices(const QList<Contact> &contacts);

template <>
std::span<const NamedChoice<Team>> namedChoices<Team>();

template <>
std::span<const NamedChoice<PhoneKind>> namedChoices<PhoneKind>();
