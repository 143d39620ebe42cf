// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"
#include "ui/kit/page.h"

#include <optional>

/// Opens the form for a good moment of the book, or for a new one that begins with `words`. The first moment
/// of a book brings what it belongs to along.
void writeMoment(const PageContext &context, const std::optional<DiaryEntry> &before, const QString &words,
                 QWidget *parent);
