// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

struct Tracker;

/// A value of a tracker, as kept, as it is read: "6", "quite a bit", "yes", "7.5 h", "101.3 °F", "12 of 60".
QString valueText(const Tracker &tracker, double value);
/// How a value is written by hand: "0 to 10", "0 not at all, 4 very much", "yes or no", "hours", "°F".
QString valueHint(const Tracker &tracker);
/// How long an event lasted: "2 min", "1 h 20 min".
QString durationText(qint64 seconds);
/// What the faces 0 to 4 show, in words.
QStringList faceWords();
/// What 0, 1, 2, 3 and 4 mean, in Hearthbook's own words.
QStringList zeroToFourWords();
