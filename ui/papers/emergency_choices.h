// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/papers/paper_review.h"
#include "ui/papers/paper_choices.h"

/// What goes onto the emergency sheet, and who looked through it.
class EmergencyChoices : public PaperChoices {
    Q_OBJECT
public:
    EmergencyChoices(const PageContext &context, PaperKind kind, QWidget *parent = nullptr);

    std::optional<PaperOrder> order(const PaperChoice &paper) override;
    bool openDraft(const DraftKey &draft) override;

private:
    /// What a paper says goes along only after a question.
    void askForPaperPhotos(bool isWanted);
    /// Who looked through the sheet last, and what it tells now.
    struct Looked {
        std::optional<PaperReview> latest = {};
        QList<PaperItem> itemsNow = {};
    };
    std::optional<Looked> readLooked();
    void showReview();
    void lookThrough();

    QLabel *m_review;
    QCheckBox *m_paperPhotos;
};
