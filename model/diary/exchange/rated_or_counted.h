// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Whether small numbers are steps of a scale from 0 to 10, or how many there were: only words tell. `name` is
// what is measured, `around` what other headings say of it ("Severity").

/// "Pain", "Energy level", "Spasms (0-10)".
bool areRated(const QString &name, const QString &around);
/// "Number of seizures", "Pain episodes", "Naps": no unit and no hours are meant.
bool areCounted(const QString &name, const QString &around);
/// "Pain (0-5)", "Mood /10".
bool declaresScale(const QString &text);
/// The scale that a heading declares where it is not that of 0 or 1 to 10: "1-5". A step of it is no step of
/// ours.
QString otherScaleIn(const QString &text);
