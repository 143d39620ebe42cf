// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"
#include "model/base/moment.h"

#include <QTime>
#include <optional>

struct Medicine;

/// How it was after a dose that was given as needed, as somebody saw it.
enum class DoseOutcome { NotSaid, Better, Same, Worse, CannotTell };

/// Something that was given, or done. Nothing follows from it: no next time, no sum.
struct Dose {
    Id<Dose> id = Id<Dose>::create();
    Id<Medicine> medicine = {};
    Moment moment = {};
    std::optional<QTime> forTime = {}; ///< which time of the schedule it answers
    QString amount = {};               ///< as given, in words
    QString givenBy = {};
    QString reason = {}; ///< for what
    DoseOutcome outcome = DoseOutcome::NotSaid;
    QString afterwards = {};
    friend bool operator==(const Dose &, const Dose &) = default;
};

template <>
std::span<const NamedChoice<DoseOutcome>> namedChoices<DoseOutcome>();
