// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/wallet_choices.h"

#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kAllButDiagnoses = 1 | 4;

} // namespace

WalletChoices::WalletChoices(const PageContext &context, PaperKind kind, QWidget *parent) :
    PaperChoices(context, std::move(kind), parent), m_sheetIsAt(new QLineEdit) {
    addSections(tr("What a stranger who finds it may see"),
                {tr("The birth date"), tr("The diagnoses"), tr("The photo")}, kAllButDiagnoses);
    m_sheetIsAt->setObjectName(u"sheetIsAt"_s);
    m_sheetIsAt->setPlaceholderText(tr("On the refrigerator"));
    auto *label = strongLabel(tr("Where the whole emergency sheet is"));
    label->setBuddy(m_sheetIsAt);
    column()->addWidget(label);
    column()->addWidget(m_sheetIsAt);
    connect(m_sheetIsAt, &QLineEdit::textEdited, this, &PaperChoices::changed);
    chooseAsLastTime();
}

std::optional<PaperOrder> WalletChoices::order(const PaperChoice &paper) {
    auto order = PaperChoices::order(paper);
    if (order)
        order->sheetIsAt = m_sheetIsAt->text().trimmed();
    return order;
}
