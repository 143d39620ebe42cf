// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/community/resource.h"
#include "model/database/change.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "model/goals/goal.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"

#include <QMap>
#include <vector>

/// Every record of a book by its id, as bytes that can be compared. Two books with equal contents say
/// the same to the family.
using Contents = QMap<QByteArray, QByteArray>;

/// What became of one transaction, as far as the workload was told.
enum class Outcome : int {
    NotBegun,
    InFlight, ///< begun, and no answer: the process died
    Saved,
    NotSaved,
    Unsure, ///< the store said that it does not know
};

/// Changes of a family's book that depend on nothing but the seed, so that every process can tell
/// what must be in the book. Transaction 0 is part of the template that campaigns start from.
class Script {
public:
    explicit Script(quint64 seed) : m_seed(seed) {}

    ChangeSet transaction(int number) const;
    /// Ids of the first and the last record that this transaction adds, which no other one touches.
    QByteArray firstMark(int number) const;
    QByteArray lastMark(int number) const;

private:
    quint64 m_seed;
};

QByteArray asBytes(const Child &);
QByteArray asBytes(const Goal &);
QByteArray asBytes(const Tracker &);
QByteArray asBytes(const DiaryEntry &);
QByteArray asBytes(const Contact &);
QByteArray asBytes(const Resource &);
QByteArray asBytes(const Appointment &);
QByteArray asBytes(const Medicine &);
QByteArray asBytes(const Dose &);

void applyTo(Contents &contents, const ChangeSet &changes);

/// All that may be in the book after these outcomes: one possibility more for each open question.
std::vector<Contents> possibleContents(const Script &script, const std::vector<Outcome> &outcomes);
