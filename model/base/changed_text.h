// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What changed of something, by its name: 'Dose: from "5 mL" to "7 mL"'. Blank is what was not written then.
QString changedText(const QString &name, const QString &before, const QString &after);
/// The same with why, where somebody wrote that.
QString withReason(const QString &changed, const QString &why);
