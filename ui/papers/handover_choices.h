// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/handover.h"
#include "ui/papers/paper_choices.h"

class QComboBox;

/// For whom the handover sheet is, whether it looks forward or back, and what it holds.
class HandoverChoices : public PaperChoices {
    Q_OBJECT
public:
    explicit HandoverChoices(const PageContext &context, QWidget *parent = nullptr);

    std::optional<Made> make(const PaperChoice &paper) override;

private:
    void chooseUsual();
    HandoverChoice choice() const;

    QComboBox *m_reader;
    QComboBox *m_time;
    QList<QCheckBox *> m_sections;
};
