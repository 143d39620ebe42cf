// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

/// In the order in which a stranger needs them.
enum class KeyFactKind { StopLine, Allergy, Baseline, Plan, Diagnosis, Stay };

/// One thing that a doctor who has never seen the child asks first. What a field means depends on the kind:
/// see key_fact_fields.h.
struct KeyFact {
    Id<KeyFact> id = Id<KeyFact>::create();
    KeyFactKind kind = KeyFactKind::Allergy;
    bool isNone = false;  ///< says that there is none of this kind; `what` is empty then
    QString what = {};    ///< to what one is allergic, the clinician's words, what not to do, if this happens
    QString detail = {};  ///< what happens, plain words, why not, the usual value, what to do first
    QString further = {}; ///< how bad it is, who treats it, where it was, what to do then
    QString call = {};
    QString since = {}; ///< in words: "birth", "2021"
    std::optional<QDate> until = {};
    QString saidBy = {};
    std::optional<QDate> saidOn = {};
    bool isFromTeam = false; ///< the care team wrote the plan; else it is the family's own
    friend bool operator==(const KeyFact &, const KeyFact &) = default;
};

/// The heading above the facts of a kind.
template <>
std::span<const NamedChoice<KeyFactKind>> namedChoices<KeyFactKind>();

/// Blank never reads as none.
enum class KeyFactState { NotWritten, NoneKnown, Written };

/// What the book says of one kind.
struct KeyFactList {
    KeyFactKind kind = KeyFactKind::Allergy;
    QList<KeyFact> rows = {};
    std::optional<KeyFact> none = {}; ///< who said that there is none

    KeyFactState state() const;
};

KeyFactList factsOf(const QList<KeyFact> &facts, KeyFactKind kind);
/// Whether somebody may say that there is none of this kind.
bool canBeNone(KeyFactKind kind);
