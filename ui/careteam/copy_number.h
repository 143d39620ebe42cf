// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"

class History;
class QToolButton;

/// Puts the first number of this person where it can be pasted, such as into a program that calls; what is
/// true then, in words. Locking the book takes it away again.
QString copyNumber(const Contact &contact);
/// The same for a number that belongs to nobody of the care team.
QString copyNumber(const QString &whose, const QString &number);

/// A small button that does that and says so. Where a key of the page does it, too, its tooltip names the
/// key.
QToolButton *copyNumberButton(const Contact &contact, const QString &key, History &history);
QToolButton *copyNumberButton(const QString &whose, const QString &number, const QString &key,
                              History &history);
