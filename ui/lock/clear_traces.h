// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drafts/draft.h"

#include <optional>

class QWidget;

/// Keeps what is typed in the open form of `window` as a draft in its book; where.
std::optional<DraftKey> keepDrafts(const QWidget *window);

/// Closes every dialog and menu of the program, without asking.
void closeDialogs();

/// Empties the clipboard where its content came from this program, and what Qt remembers of pictures.
void clearClipboard();
