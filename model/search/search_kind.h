// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"

/// What can be found, in the order in which it is shown.
enum class SearchKind {
    Program, ///< commands and places of the window
    Person,
    Medicine,
    Equipment,
    Appointment,
    Goal,
    Moment,
    DiaryEntry,
    Service,
    Call,
    Insurance,
    Organization,
    List,
    Fact,
    Attachment,
    Tracker,
    Reading, ///< pages to read that come with the program
    Help
};

/// The heading above what was found.
template <>
std::span<const NamedChoice<SearchKind>> namedChoices<SearchKind>();
