// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

/// What a word of another program, or of ours in any language that we speak, means on a scale. Nothing when
/// it means nothing there.
std::optional<double> valueOfWord(TrackerKind kind, const QString &word);
/// The kind of scale on which every one of these words means something.
std::optional<TrackerKind> kindOfWords(const QStringList &words);
bool isScaleWord(const QString &word);

/// Who is meant by "child", "mum", "nurse" …
std::optional<Reporter> reporterOf(const QString &word);
/// "morning", "pm", "mid": about which hour.
std::optional<QTime> timeOfDay(const QString &word);
