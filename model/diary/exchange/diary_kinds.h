// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

/// How a tracker measures, as our own files name it: never translated, never changed.
struct KindInFile {
    TrackerKind kind = TrackerKind::Words;
    Unit unit = Unit::None;
    QString sheet = {};
};

/// "zero_to_ten", "measurement celsius", "score_sheet flacc".
QString kindKey(const Tracker &tracker);
std::optional<KindInFile> kindFromKey(const QString &key);
/// "child", "parent", "nurse", "other".
QString reporterKey(Reporter reporter);
/// A spreadsheet would run the text, without the apostrophes before it, as a formula.
bool isFormulaBehindApostrophes(const QString &text);
