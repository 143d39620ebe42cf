// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/medicine.h"

/// What the fields of a medicine, feed, therapy … are called. A blank name: this kind has no such field.
struct FieldNames {
    QString name = {};
    QString form = {};
    QString strength = {};
    QString dose = {};
    QString route = {};
    QString schedule = {};
    QString supplier = {};
    QString whenItFails = {};
    QString doseChange = {}; ///< the act of writing down another dose
    QString giveNow = {};    ///< the button that writes down that it was given, or used, now
};

FieldNames fieldNames(TreatmentKind kind);
