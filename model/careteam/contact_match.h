// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"

/// The digits of a number in any script, as 0 to 9.
QString digitsOf(const QString &number);

/// Whether two numbers reach the same phone: written with or without the country, or otherwise.
bool samePhone(const QString &a, const QString &b);

bool sameEmail(const QString &a, const QString &b);

/// A name in the form in which two ways to write it are equal.
QString comparableName(const QString &name);

QList<Phone> phonesMissingIn(const Contact &mine, const Contact &theirs);
QStringList emailsMissingIn(const Contact &mine, const Contact &theirs);

/// Under these keys the same person is looked up; samePhone() and sameEmail() decide.
QStringList numberKeys(const Contact &contact);

bool sharesNumber(const Contact &a, const Contact &b);
