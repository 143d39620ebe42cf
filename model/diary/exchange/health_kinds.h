// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

#include <QStringList>
#include <optional>

/// How the values of a kind of record are written.
enum class HealthValue { Quantity, Sleep, Symptom };

/// A kind of record of Apple Health that fits into a diary.
struct HealthKind {
    QString type = {}; ///< as in the file
    QString name = {}; ///< of the thing in the diary
    TrackerKind kind = TrackerKind::Measurement;
    Unit unit = Unit::None;
    bool isChosen = true; ///< at first; heart rates are so many that people rather leave them out
    qint64 count = 0;
    HealthValue value = HealthValue::Quantity;
    QStringList programNames = {}; ///< in each language of the program
};

/// All kinds that fit, in the order in which they are offered.
QList<HealthKind> fittingHealthKinds();

/// How bad a symptom was, as Apple writes it.
struct SymptomValue {
    std::optional<double> number = {}; ///< a step of a scale from 0 to 4
    QString word = {};                 ///< the same as it was said
};
SymptomValue symptomValue(const QString &value);

/// The type of a record without what all of them begin with: "RespiratoryRate".
QString shortHealthType(const QString &type);
