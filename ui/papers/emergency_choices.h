// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/emergency_sheet.h"
#include "ui/papers/paper_choices.h"

/// What stands on the emergency sheet, and who looked through it.
class EmergencyChoices : public PaperChoices {
    Q_OBJECT
public:
    explicit EmergencyChoices(const PageContext &context, QWidget *parent = nullptr);

    std::optional<Made> make(const PaperChoice &paper) override;
    bool openDraft(const DraftKey &draft) override;

private:
    EmergencySections sections() const;
    std::optional<EmergencySheet> read();
    void askForPaperPhotos(bool isWanted);
    bool wantsPaperPhotos() const;
    void showReview(const EmergencySheet &sheet);
    void lookThrough();

    QList<QCheckBox *> m_sections;
    QCheckBox *m_paperPhotos = nullptr;
    QLabel *m_review;
};
