// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How much of two names is the same: 0 for nothing, 1 for the same words. What very many services are called
/// ("food", "center", a number) weighs little beside what tells one from the others of its kind.
double nameLikeness(const QString &a, const QString &b);

/// Nothing, or what stands for nothing: "N/A", "-", "none", "sin nombre".
bool isNoName(const QString &name);

/// There is a word in it that tells it from the others of its kind.
bool isDistinctName(const QString &name);

/// Each name has such a word that the other one has not: "Epilepsy support" and "Breast cancer support".
bool haveOtherDistinctWords(const QString &a, const QString &b);
