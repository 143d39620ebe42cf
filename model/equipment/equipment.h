// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/careteam/contact.h"
#include "model/equipment/supply.h"

enum class EquipmentKind { Device, LineOrTube, Oxygen, Other };

/// One line of what changed when. The words are made when it is shown, in the language of then.
struct EquipmentChange {
    enum class What {
        Written,
        Name,
        Size,
        Settings,
        Use, ///< when and how it is used
        Purpose,
        Prescriber,
        Started,
        Stopped,
        Replaced, ///< by a new one of its kind; `after` says what was done
        Refilled, ///< a supply: `before` is what, `after` how many are left now
    };
    QDate on = {};
    What what = What::Written;
    QString before = {}; ///< as it stood
    QString after = {};
    QString why = {};
    friend bool operator==(const EquipmentChange &, const EquipmentChange &) = default;
};

/// A device, line, tube, oxygen or whatever else the child lives with, in the words of those who set it up.
/// Nothing is calculated.
struct Equipment {
    Id<Equipment> id = Id<Equipment>::create();
    EquipmentKind kind = EquipmentKind::Device;
    QString name = {};
    QString size = {};     ///< or model
    QString settings = {}; ///< as they were written
    std::optional<QDate> settingsOn = {};
    QString purpose = {};
    QString use = {}; ///< when and how: "at night"
    bool isUsedDaily = false;
    std::optional<Id<Contact>> prescriber = {};
    std::optional<Id<Contact>> supplier = {};
    QString supplierWords = {}; ///< who brings and repairs it, where nobody of the care team does
    QString spare = {};         ///< where it lies
    QString whenItFails = {};   ///< what to do then, a step in each line
    QString stepsBy = {};
    std::optional<QDate> stepsOn = {};
    QString notes = {};
    std::optional<QDate> startedOn = {};
    std::optional<QDate> stoppedOn = {};
    QString whyStopped = {};
    QList<Supply> supplies = {};
    QList<EquipmentChange> changes = {}; ///< the oldest first
    friend bool operator==(const Equipment &, const Equipment &) = default;

    bool isInUse(const QDate &day) const {
        return !(startedOn && day < *startedOn) && !(stoppedOn && *stoppedOn < day);
    }
};

/// `after` with the lines added to its history that tell what changed on `day` since `before`, and why.
/// `contacts` give the prescribers their names.
Equipment withHistory(const std::optional<Equipment> &before, Equipment after, const QDate &day,
                      const QString &why, const QList<Contact> &contacts);
/// What is used on the day, the daily ones first.
QList<Equipment> equipmentInUse(QList<Equipment> all, const QDate &day);

template <>
std::span<const NamedChoice<EquipmentKind>> namedChoices<EquipmentKind>();

template <>
std::span<const NamedChoice<EquipmentChange::What>> namedChoices<EquipmentChange::What>();
