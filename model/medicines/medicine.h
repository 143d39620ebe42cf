// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"
#include "model/careteam/contact.h"
#include "model/equipment/supply.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>
#include <optional>

/// Oxygen and equipment are records of their own. Here stands only what was written before they were and has
/// times, is given as needed or was ticked: see model/migrations/0020_equipment.sql.
enum class TreatmentKind { Medicine, Feed, Oxygen, Therapy, Equipment };

/// Whether a new medicine or treatment can be of this kind.
bool isOffered(TreatmentKind kind);

/// One line of what changed when. The words are made when it is shown, in the language of then.
struct MedicineChange {
    enum class What {
        Written,
        Name,
        Form,
        Strength,
        Dose,
        Route,
        Schedule, ///< the words and the times
        AsNeeded, ///< whether, for what, and not more than what
        Purpose,
        Prescriber,
        Started,
        Stopped,
    };
    QDate on = {};
    What what = What::Written;
    QString before = {}; ///< as it stood
    QString after = {};
    QString why = {};
    friend bool operator==(const MedicineChange &, const MedicineChange &) = default;
};

/// A medicine, feed or therapy, word for word as it was prescribed. Nothing is
/// calculated.
struct Medicine {
    Id<Medicine> id = Id<Medicine>::create();
    TreatmentKind kind = TreatmentKind::Medicine;
    QString name = {};
    QString form = {};       ///< "tablet", "liquid"
    QString strength = {};   ///< as on the label
    QString dose = {};       ///< as on the label
    QString route = {};      ///< "by mouth"
    QString schedule = {};   ///< in the prescriber's words: "every 8 hours"
    QList<QTime> times = {}; ///< of the day, for the grid of doses given
    bool asNeeded = false;
    QString asNeededFor = {};
    QString notMoreThan = {}; ///< as the prescriber wrote it
    QString purpose = {};
    std::optional<Id<Contact>> prescriber = {};
    QString supplier = {};    ///< the pharmacy, or who brings it
    QString whenItFails = {}; ///< what to do then
    QString notes = {};
    std::optional<QDate> startedOn = {};
    std::optional<QDate> stoppedOn = {};
    QString whyStopped = {};
    QList<Supply> supplies = {};
    QList<MedicineChange> changes = {}; ///< the oldest first
    friend bool operator==(const Medicine &, const Medicine &) = default;

    bool isInUse(const QDate &day) const {
        return !(startedOn && day < *startedOn) && !(stoppedOn && *stoppedOn < day);
    }
};

/// `after` with the lines added to its history that tell what changed on `day` since `before`, and why.
/// `contacts` give the prescribers their names.
Medicine withHistory(const std::optional<Medicine> &before, Medicine after, const QDate &day,
                     const QString &why, const QList<Contact> &contacts);

template <>
std::span<const NamedChoice<TreatmentKind>> namedChoices<TreatmentKind>();

template <>
std::span<const NamedChoice<MedicineChange::What>> namedChoices<MedicineChange::What>();
