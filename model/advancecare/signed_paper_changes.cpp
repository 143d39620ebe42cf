// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advancecare/signed_paper_changes.h"

ChangeSet replacingPaper(const QString &label, const SignedPaper &old, const SignedPaper &fresh) {
    return {label, {adding(fresh), replacing(old, replacedWith(old, fresh.id))}};
}

ChangeSet removingPaper(const QString &label, const SignedPaper &paper, const QList<SignedPaper> &all) {
    ChangeSet step{label, {}};
    for (const SignedPaper &each : all) {
        if (each.replacedBy == paper.id)
            step.changes.push_back(replacing(each, replacedWith(each, std::nullopt)));
    }
    step.changes.push_back(removing(paper));
    return step;
}

SignedPaper replacedWith(SignedPaper paper, const std::optional<Id<SignedPaper>> &other) {
    if (paper.replacedBy == other)
        return paper;
    paper.replacedBy = other;
    for (PaperHolder &holder : paper.holders)
        holder.toldOn.reset();
    return paper;
}
