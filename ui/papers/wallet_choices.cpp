// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/wallet_choices.h"

#include "model/base/clock.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

WalletChoices::WalletChoices(const PageContext &context, QWidget *parent) : PaperChoices(context, parent) {
    m_told = addTicks(tr("What a stranger who finds it may see"),
                      {tr("The birth date"), tr("The diagnoses"), tr("The photo")});
    m_told[1]->setChecked(false);
    m_sheetIsAt = new QLineEdit;
    m_sheetIsAt->setObjectName(u"sheetIsAt"_s);
    m_sheetIsAt->setPlaceholderText(tr("On the refrigerator"));
    auto *label = strongLabel(tr("Where the whole emergency sheet is"));
    label->setBuddy(m_sheetIsAt);
    column()->addWidget(label);
    column()->addWidget(m_sheetIsAt);
    connect(m_sheetIsAt, &QLineEdit::textEdited, this, &PaperChoices::changed);
}

WalletChoice WalletChoices::choice() const {
    return {m_told[0]->isChecked(), m_told[1]->isChecked(), m_sheetIsAt->text().trimmed(),
            m_told[2]->isChecked()};
}

std::optional<PaperChoices::Made> WalletChoices::make(const PaperChoice &paper) {
    const auto sheet = readOrTell(
        m_context.history,
        readEmergencySheet(m_context.store, m_context.settings.emergencyNumber(), m_context.clock.now()));
    if (!sheet)
        return std::nullopt;
    return Made{
        inItsLanguage(paper,
                      [&] { return layOutReport(walletReport(*sheet, choice()), paper, kOrdinaryPoints); }),
        revealedBy(*sheet, choice())};
}
