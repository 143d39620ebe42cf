// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"

#include <optional>

/// As it was prescribed, in one row: "liquid, as on the label, by mouth, every 8 hours, at 8:00 AM and 4:00
/// PM".
QString prescribedText(const Medicine &medicine);
/// The same without when and for what: "liquid, as on the label, by mouth".
QString amountText(const Medicine &medicine);
/// "As needed for pain, not more than 4 times a day"; empty when it is not given as needed.
QString asNeededText(const Medicine &medicine);
/// The planned times of the day, in order: "8:00 AM, 4:00 PM".
QString timesText(const QList<QTime> &times);
/// What a person typed as times with commas between them, in order; nothing when a part of it is no time.
std::optional<QList<QTime>> readTimes(const QString &typed);

/// What changed, without its day: "Dose: from '5 mL' to '7 mL'. Why: pain at night".
QString changeText(const Medicine &medicine, const MedicineChange &change);

/// How long ago, without looking forward: "just now", "10 min ago", "3 h 10 min ago", "2 days ago".
QString agoText(const Moment &moment, const Moment &now);
/// "Last given 3 h 10 min ago by Dad", or that nothing is written down.
QString lastGivenText(const std::optional<Dose> &dose, const Moment &now);
/// "Acetaminophen given at 2:00 PM"
QString givenOutcome(const Medicine &medicine, const Dose &dose, const QDate &today);
/// How it was afterwards: "Better: slept at once".
QString outcomeText(const Dose &dose);
/// What is known of a dose beside its time, in one row: "5 mL · Dad · pain · Better: slept at once".
QString doseText(const Dose &dose);
