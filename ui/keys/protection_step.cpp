// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/protection_step.h"

#include "ui/keys/passphrase_field.h"
#include "ui/kit/widgets.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;

ProtectionStep::ProtectionStep(QWidget *parent) :
    QWidget(parent), m_with(radioButton(tr("With a pass&phrase"))),
    m_without(radioButton(tr("With&out: anyone who has this file can read it"))),
    m_passphrase(new PassphraseField), m_warning(mutedLabel(tr("You can add a passphrase later."))) {
    m_with->setObjectName(u"withPassphrase"_s);
    m_without->setObjectName(u"withoutPassphrase"_s);
    m_warning->setObjectName(u"openWarning"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(sectionLabel(tr("Protect the book")));
    layout->addWidget(m_with);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_without);
    layout->addWidget(m_warning);
    m_with->setChecked(true);
    show(true);
    connect(m_with, &QRadioButton::toggled, this, [this](bool with) {
        show(with);
        Q_EMIT changed();
    });
}

void ProtectionStep::show(bool isProtected) {
    m_passphrase->setVisible(isProtected);
    m_warning->setVisible(!isProtected);
}

bool ProtectionStep::isProtected() const {
    return m_with->isChecked();
}

QString ProtectionStep::words() const {
    return m_passphrase->passphrase();
}
