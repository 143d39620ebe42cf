// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a line of Bearable's export is about.
struct BearableLine {
    QString name = {};
    QString words = {}; ///< what else its detail says
};

/// "Symptom", "Headache (Mild)" is about the headache; "Mood", "calm" about the mood; "Weight (st)" keeps
/// the unit of its amount. Lists of what was done or taken are words of their category: of "Walk - Moderate |
/// Sick" nothing is a thing to keep track of by itself.
BearableLine bearableLine(const QString &category, const QString &detail);
