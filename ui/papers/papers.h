// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paper_choices.h"

#include <functional>

/// One kind of paper that can be printed.
struct PaperEntry {
    QString name = {};     ///< as in the command line, for example "visit-summary"; never shown
    QString title = {};    ///< as shown
    QString fileName = {}; ///< with %1 for the date
    std::function<PaperChoices *(const PageContext &)> makeChoices = {};
};

/// Every kind, in the order in which they are offered.
QList<PaperEntry> papers();
