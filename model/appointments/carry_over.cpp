// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appointments/carry_over.h"

#include "model/appointments/appointment.h"

#include <algorithm>

namespace {

bool brings(const Appointment &appointment, const QString &question) {
    return std::any_of(appointment.questions.begin(), appointment.questions.end(),
                       [&](const Question &other) { return other.text == question && other.firstAskedFor; });
}

/// `earlier` with those of its open questions marked that `later` brings along.
Appointment withCarriedOver(Appointment earlier, const Appointment &later) {
    for (Question &question : earlier.questions) {
        if (question.state == QuestionState::Open && brings(later, question.text))
            question.state = QuestionState::CarriedOver;
    }
    return earlier;
}

} // namespace

ChangeSet savingOf(const QString &label, const std::optional<Appointment> &before, const Appointment &after,
                   const QList<Appointment> &all) {
    ChangeSet changes{label, {Edit<Appointment>{before, after}}};
    for (const Appointment &earlier : all) {
        if (earlier.id == after.id || !(earlier.start < after.start))
            continue;
        const Appointment marked = withCarriedOver(earlier, after);
        if (marked != earlier)
            changes.changes.push_back(replacing(earlier, marked));
    }
    return changes;
}
