// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_table.h"

/// What a family wrote in its diary lately, to be offered again; what came most often first.
struct UsedWords {
    QStringList helped = {};
    QStringList broughtOn = {};
};

/// The words of the newest entries up to `today`.
Result<UsedWords> usedWords(const DiaryTable &diary, const QDate &today);

/// `calms` of the comfort page, a line for each, before what was written in the diary; nothing twice.
QStringList comfortMeasures(const QString &calms, const QStringList &helped);
