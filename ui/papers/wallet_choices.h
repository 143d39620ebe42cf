// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paper_choices.h"

class QLineEdit;

/// What a stranger who finds the card may read, and where the whole sheet is.
class WalletChoices : public PaperChoices {
    Q_OBJECT
public:
    WalletChoices(const PageContext &context, PaperKind kind, QWidget *parent = nullptr);

    std::optional<PaperOrder> order(const PaperChoice &paper) override;

private:
    QLineEdit *m_sheetIsAt;
};
