// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paper_choices.h"

/// For which day, or from which day on, a paper is that is written on by hand. The day may be, too.
class DayChoices : public PaperChoices {
    Q_OBJECT
public:
    DayChoices(const PageContext &context, PaperKind kind, QWidget *parent = nullptr);

    std::optional<PaperOrder> order(const PaperChoice &paper) override;

private:
    DateField *m_day;
    QLabel *m_message;
};
