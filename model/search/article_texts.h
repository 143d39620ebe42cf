// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/search/search_text.h"

/// The pages to read by their titles and by the words that they are about, in the language of the program.
/// Those about death are one row with a quiet name, which is found by plain words for it and leads to their
/// closed drawer.
Result<QList<SearchText>> articleTexts();
