// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keyfacts/key_fact_changes.h"

namespace {

QStringList writtenLines(const QString &text) {
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

ChangeSet writingFact(const QString &label, const KeyFactList &list, const std::optional<KeyFact> &before,
                      const KeyFact &after) {
    ChangeSet step = changing(label, before, after);
    if (list.none && list.none->id != after.id && !step.changes.empty())
        step.changes.push_back(removing(*list.none));
    return step;
}

ChangeSet splittingFact(const QString &label, const KeyFact &fact) {
    const QStringList lines = writtenLines(fact.what);
    ChangeSet step{label, {}};
    for (const QString &line : lines) {
        KeyFact each = fact;
        each.what = line;
        if (step.changes.empty()) {
            step.changes.push_back(replacing(fact, each));
            continue;
        }
        each.id = Id<KeyFact>::create();
        step.changes.push_back(adding(each));
    }
    return step;
}

int linesOf(const KeyFact &fact) {
    return int(writtenLines(fact.what).size());
}
