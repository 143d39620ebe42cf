// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QStringList>

/// Bytes of a recovery code: 160 random bits.
inline constexpr int kRecoveryBytes = 20;
/// Groups of its text, and characters in each: four of data, and one that checks them.
inline constexpr int kRecoveryGroups = 8;
inline constexpr int kRecoveryGroupLength = 5;

QByteArray newRecoveryCode();

/// The code as eight groups of five characters of 0-9 and A-Z without I, L, O and U. docs/format.md says how.
QStringList recoveryGroups(const QByteArray &code);
/// The groups with hyphens between them.
QString recoveryText(const QByteArray &code);

/// Reads a code that a person typed. Forgives lower case, spaces, line ends and dashes, O for 0, I and L
/// for 1. Any one wrong character, two characters that changed places and two groups that changed places
/// are found, and the error's text says which group does not fit.
Result<QByteArray> readRecoveryCode(const QString &typed);

/// Whether a group was typed as it stands on the sheet, as forgiving as above.
bool isRecoveryGroup(const QString &typed, const QString &group);
