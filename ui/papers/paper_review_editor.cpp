// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_review_editor.h"

PaperReviewEditor::PaperReviewEditor(const PageContext &context, const PaperReview &fresh, QWidget *parent) :
    RecordEditor(tr("Looked through"), context, std::nullopt, fresh, parent) {
    saveByEnter();
    addNote(tr("From now on the paper tells who looked through it, and what has changed since."));
    line(tr("Who wrote it"), &PaperReview::writtenBy, "writtenBy");
    line(tr("Who looked through it"), &PaperReview::lookedThroughBy, "lookedThroughBy");
    check(tr("This is a doctor, a nurse or another clinician"), &PaperReview::byClinician, "byClinician");
    m_lookAgainOn = addDate(tr("Look again by"), fresh.lookAgainOn, "lookAgainOn");
    addRule(m_lookAgainOn, [this] {
        const auto day = m_lookAgainOn->date();
        return day && *day > today() ? QString() : tr("Please write a day that is still to come.");
    });
}

void PaperReviewEditor::complete(PaperReview &review) const {
    review.lookAgainOn = m_lookAgainOn->date().value_or(review.lookAgainOn);
}
