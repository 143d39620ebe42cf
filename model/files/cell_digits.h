// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Digits and marks of numbers as other scripts write them (Arabic, Persian, Hindi, full width), as ASCII
/// ones. Every character keeps its place.
QString withPlainDigits(QStringView text);
/// Whether that would change anything: most texts need no copy.
bool hasOtherDigits(QStringView text);
