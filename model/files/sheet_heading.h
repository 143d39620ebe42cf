// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What the heading of a column tells beside its meaning.

/// In small letters without marks, its words apart: "physical address 1" of "PhysicalAddress1".
QString plainHeading(const QString &heading);

/// Whether the column holds numbers that name records, which are no names for people: "ResourceAgencyNum".
bool isIdHeading(const QString &plain);

/// Which of several groups of address columns this belongs to: "mailing", "physical"; else empty.
QString addressGroup(const QString &plain);

/// Which phone this says the kind of: "phone 1" of "phone 1 type"; else empty.
QString typedPhone(const QString &plain);
