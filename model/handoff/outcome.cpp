// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoff/outcome.h"

#include <algorithm>

namespace {

/// What was heard, and what was promised; empty where a call brought no words.
QString wordsOf(const Call &call) {
    QStringList words{call.said, call.promised};
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace

std::optional<ServiceOutcome> outcomeOf(const Resource &resource, const QList<Call> &calls) {
    if (!isFromList(resource))
        return std::nullopt;
    ServiceOutcome outcome{resource.hsdsId, resource.service, resource.organization, resource.state, {}};
    for (const Call &call : callsWith(calls, resource.id.uuid())) {
        if (const QString words = wordsOf(call); !words.isEmpty())
            outcome.notes.append({call.on, words, call.answeredBy, call.reference});
    }
    std::stable_sort(outcome.notes.begin(), outcome.notes.end(),
                     [](const OutcomeNote &a, const OutcomeNote &b) { return a.writtenOn < b.writtenOn; });
    return outcome;
}
