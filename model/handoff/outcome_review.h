// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"
#include "model/handoff/outcomes_file.h"

class OpenTables;

/// What a family told of one service, beside the service of the directory.
struct ArrivedOutcome {
    ServiceOutcome outcome = {};
    std::optional<Service> before = {}; ///< nothing where the directory has it no more
    std::optional<Service> after = {};  ///< with the outcome in the worker's note
    bool isNew() const { return before != after; }
};

/// What would be written into the notes. What stands there already is not written again.
Result<QList<ArrivedOutcome>> reviewOutcomes(const OutcomesFile &file, const OpenTables &book);

/// An outcome in words, a line for the state and one for each note.
/// Told of a family whose book is resting, and nothing more.
QString restingText();
QString outcomeText(const ServiceOutcome &outcome, const QDate &writtenOn);
