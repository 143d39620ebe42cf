// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/book/store.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/comfort/comfort_page.h"
#include "model/keyfacts/key_fact.h"
#include "model/medicines/planned_doses.h"
#include "model/reports/devices.h"
#include "model/reports/report.h"

/// Who takes over.
enum class HandoverReader { Parent, Nurse, School, Respite };
template <>
std::span<const NamedChoice<HandoverReader>> namedChoices<HandoverReader>();

enum class HandoverTime { Next24Hours, Last24Hours };
template <>
std::span<const NamedChoice<HandoverTime>> namedChoices<HandoverTime>();

enum class HandoverSection {
    Child = 1 << 0,
    Diagnoses = 1 << 1,
    Times = 1 << 2, ///< planned, or given, whichever the time asks for
    AsNeeded = 1 << 3,
    Feeds = 1 << 4,
    Aids = 1 << 5, ///< oxygen and equipment, and what to do when they do not work
    WhatHelps = 1 << 6,
    People = 1 << 7,
};
Q_DECLARE_FLAGS(HandoverSections, HandoverSection)
Q_DECLARE_OPERATORS_FOR_FLAGS(HandoverSections)
inline constexpr HandoverSections kAllHandoverSections{0xff};
template <>
std::span<const NamedChoice<HandoverSection>> namedChoices<HandoverSection>();

/// What this reader is usually given to read; the person may choose otherwise.
HandoverSections usualSections(HandoverReader reader);

struct HandoverChoice {
    HandoverReader reader = HandoverReader::Parent;
    HandoverTime time = HandoverTime::Next24Hours;
    HandoverSections sections = kAllHandoverSections;
};

/// A medicine that is given as needed, and when it was given last.
struct AsNeededMedicine {
    Medicine medicine = {};
    std::optional<Dose> latest = {};
};

/// Something that was given, and of what.
struct GivenDose {
    QString name = {};
    Dose dose = {};
};

/// Everything that the handover sheet is made of.
struct Handover {
    Child child = {};
    QList<KeyFact> facts = {};
    QDateTime printedAt = {};
    HandoverTime time = HandoverTime::Next24Hours;
    QList<PlannedDose> planned = {};   ///< of the next 24 hours
    QList<Medicine> withoutTimes = {}; ///< in use, and nobody wrote down at which times
    QList<GivenDose> given = {};       ///< in the last 24 hours, the oldest first
    QList<AsNeededMedicine> asNeeded = {};
    QList<Medicine> feeds = {};
    QList<DeviceInUse> devices = {};
    QList<Medicine> aids = {}; ///< oxygen and equipment that is ticked among the medicines

    bool hasAids() const { return !devices.isEmpty() || !aids.isEmpty(); }
    std::optional<ComfortPage> comfort = {};
    QList<Contact> people = {};
    QList<Contact> skilled = {}; ///< who learned to do something for the child
    QString emergencyNumber = {};

    QDateTime from() const;
    QDateTime to() const;
};

Result<Handover> readHandover(const Store &store, HandoverTime time, const QString &emergencyNumber,
                              const QDateTime &now);
/// What the sheet tells whoever gets it.
QStringList revealedBy(const Handover &handover, const HandoverChoice &choice);

/// From the roomy sheet to the closest one. Only the last leaves something out, and says that there is more.
enum class HandoverLength {
    Full,
    Columns, ///< what is no table stands side by side
    Compact, ///< and each medicine has one row, with all its times
    Shorter, ///< and of the long lists there is the beginning
};
Report handoverReport(const Handover &handover, const HandoverChoice &choice, HandoverLength length);
