// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/suggest_field.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QCompleter>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostButtons = 8;
constexpr int kLongestButton = 40; ///< letters
const QString kBetween = u", "_s;

} // namespace

SuggestField::SuggestField(const QString &name, const QString &text, const QStringList &suggestions,
                           Suggested suggested, QWidget *parent) :
    QWidget(parent),
    m_suggested(suggested), m_line(new QLineEdit(text)) {
    m_line->setObjectName(u"line"_s);
    setAccessibleName(name);
    m_line->setAccessibleName(name);
    auto *completer = new QCompleter(suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::textChanged, this, &SuggestField::edited);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(2));
    layout->addWidget(m_line);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, scaled(2));
    for (const QString &suggestion : suggestions) {
        if (suggestion.size() > kLongestButton || flow->count() >= kMostButtons)
            continue;
        auto *button = quietButton(withoutMnemonic(suggestion));
        button->setObjectName(u"suggestion%1"_s.arg(flow->count()));
        button->setAccessibleName(suggestion);
        connect(button, &QPushButton::clicked, this, [this, suggestion] { put(suggestion); });
        flow->addWidget(button);
    }
    buttons->setVisible(flow->count() > 0);
    layout->addWidget(buttons);
    setFocusProxy(m_line);
}

void SuggestField::put(const QString &suggestion) {
    if (m_suggested == Suggested::One)
        return m_line->setText(suggestion);
    QStringList parts = text().split(kBetween, Qt::SkipEmptyParts);
    if (parts.removeAll(suggestion) == 0)
        parts.append(suggestion);
    m_line->setText(parts.join(kBetween));
}
