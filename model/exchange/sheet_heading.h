// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What the heading of a column tells beside its meaning.

/// In small letters without marks, its words apart: "physical address 1" of "PhysicalAddress1".
QString plainHeading(const QString &heading);

/// Of what the source keeps to its staff: "Notes (internal)", "Staff phone", "Updated by".
bool isForStaff(const QString &plain);

/// Of numbers that name records, which are no names for people: "ResourceAgencyNum".
bool isIdHeading(const QString &plain);

/// Whether other columns may be shown: "PhysicalAddressIsPrivate", "Exclude from website", "Public?".
enum class HeadingFlag { None, Private, Public };
HeadingFlag flagOf(const QString &plain);
/// What the flag is about: "physical address"; empty for the whole row.
QString flaggedPart(const QString &plain);

/// Of several groups of address columns, which one this is of: "mailing", "physical"; else empty.
QString addressGroup(const QString &plain);
