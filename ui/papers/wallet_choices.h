// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/wallet_card.h"
#include "ui/papers/paper_choices.h"

class QLineEdit;

/// What the card in a wallet tells a stranger.
class WalletChoices : public PaperChoices {
    Q_OBJECT
public:
    explicit WalletChoices(const PageContext &context, QWidget *parent = nullptr);

    std::optional<Made> make(const PaperChoice &paper) override;

private:
    WalletChoice choice() const;

    QList<QCheckBox *> m_told; ///< the birth date, the diagnoses, the photo
    QLineEdit *m_sheetIsAt;
};
