// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advancecare/signed_paper_editor.h"

#include "model/advancecare/signed_paper_changes.h"
#include "ui/advancecare/holders_field.h"

SignedPaperEditor::SignedPaperEditor(const PageContext &context, const std::optional<SignedPaper> &before,
                                     const SignedPaper &fresh, const QList<SignedPaper> &all,
                                     QWidget *parent) :
    RecordEditor(before ? tr("Edit signed paper") : tr("A signed paper"), context, before, fresh, parent) {
    addNote(tr("Hearthbook keeps where the paper is. It is not the paper."));
    choice(tr("What kind of paper"), &SignedPaper::kind, "kind");
    line(tr("What you call it"), &SignedPaper::name, "name");
    line(tr("Where the original is"), &SignedPaper::originalAt, "originalAt");
    requireDay(date(tr("Signed on"), &SignedPaper::signedOn, "signedOn"));
    line(tr("Signed by"), &SignedPaper::signedBy, "signedBy");
    buildHolders();
    buildReplacement(all);
}

void SignedPaperEditor::buildHolders() {
    beginGroup(tr("Who has a copy"), "holdersGroup");
    auto *holders = field(tr("Who has a copy, and since when"), new HoldersField(start().holders, today()),
                          &HoldersField::holders, &SignedPaper::holders, "holders");
    addRule(holders, [holders] { return holders->problem(); });
}

void SignedPaperEditor::buildReplacement(const QList<SignedPaper> &all) {
    QList<std::pair<Id<SignedPaper>, QString>> newer;
    for (const SignedPaper &other : all) {
        if (other.id != start().id && !isReplacedBy(other, start().id, all))
            newer.append({other.id, titleOf(other)});
    }
    beginGroup(tr("When to look again, and a newer paper"), "newerGroup");
    requireDay(date(tr("Look again by"), &SignedPaper::lookAgainOn, "lookAgainOn"));
    widen(choice(tr("Replaced by"), &SignedPaper::replacedBy, tr("No other paper"), newer, "replacedBy"));
}

void SignedPaperEditor::complete(SignedPaper &paper) const {
    const auto replacedBy = paper.replacedBy;
    paper.replacedBy = start().replacedBy;
    paper = replacedWith(paper, replacedBy);
}
