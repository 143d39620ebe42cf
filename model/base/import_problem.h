// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a reader could not take over as it stood, and what it did about it.
struct Problem {
    int line = 0;        ///< the first line is 1; 0 speaks of the file as a whole
    QString field = {};  ///< translated, empty when it is about a whole card or row
    QString text = {};   ///< translated: what was done about it
    QString record = {}; ///< the name of what it is about, where it has one
    friend bool operator==(const Problem &, const Problem &) = default;
};
