// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_steps_dialog.h"

#include "ui/keys/passphrase_field.h"
#include "ui/keys/recovery_step.h"
#include "ui/kit/widgets.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostOfName = 60;
}

KeyStepsDialog::KeyStepsDialog(const KeyWish &wish, Settings &settings, Prompts &prompts, QWidget *parent) :
    StepsDialog(wish.title, wish.action, "finish", parent), m_wish(wish) {
    setObjectName(u"keySteps"_s);
    if (wish.asksPassphrase)
        addStep(buildPassphrase());
    if (wish.makesSheet) {
        m_sheet = new RecoveryStep(settings, prompts);
        addStep(m_sheet);
    }
    enter(0);
    resize(sizeOnScreen(660, 560));
}

QWidget *KeyStepsDialog::buildPassphrase() {
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(plainLabel(m_wish.words));
    if (m_wish.asksWhose) {
        m_whose = new QLineEdit;
        m_whose->setObjectName(u"whose"_s);
        m_whose->setMaxLength(kMostOfName);
        auto *label = strongLabel(tr("Wh&ose it is, for example \"Grandma\""));
        label->setBuddy(m_whose);
        layout->addWidget(label);
        layout->addWidget(m_whose);
    }
    m_passphrase = new PassphraseField;
    m_passphrase->setNames(m_wish.names);
    layout->addWidget(m_passphrase);
    return place;
}

bool KeyStepsDialog::isSheet(int step) const {
    return m_wish.makesSheet && step == (m_wish.asksPassphrase ? 1 : 0);
}

void KeyStepsDialog::enter(int step) {
    if (isSheet(step))
        m_sheet->begin(m_wish.book, m_wish.now);
}

bool KeyStepsDialog::check(int step) {
    return isSheet(step) ? m_sheet->check() : m_passphrase->check();
}

QList<NewKey> KeyStepsDialog::keys() const {
    QList<NewKey> keys;
    if (m_passphrase)
        keys += NewKey::with(KeySecret::passphrase(m_passphrase->passphrase()),
                             m_whose ? m_whose->text().simplified() : QString());
    if (m_sheet)
        keys += NewKey::with(KeySecret::recovery(m_sheet->code()));
    return keys;
}
