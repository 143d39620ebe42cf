// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paper_choices.h"

/// For whom the handover sheet is, of which hours, and what goes onto it.
class HandoverChoices : public PaperChoices {
    Q_OBJECT
public:
    HandoverChoices(const PageContext &context, PaperKind kind, QWidget *parent = nullptr);

    std::optional<PaperOrder> order(const PaperChoice &paper) override;

protected:
    quint32 usualSections() const override;

private:
    QComboBox *m_hours;
};
