// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/papers/paper_review.h"
#include "ui/kit/record_editor.h"

/// That somebody looked through a paper today: a short form.
class PaperReviewEditor : public RecordEditor<PaperReview> {
    Q_OBJECT
public:
    PaperReviewEditor(const PageContext &context, const PaperReview &fresh, QWidget *parent);

protected:
    void complete(PaperReview &review) const override;

private:
    DateField *m_lookAgainOn;
};
