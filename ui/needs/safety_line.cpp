// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/safety_line.h"

#include "model/base/isolated.h"
#include "ui/careteam/copy_number.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

SafetyLine::SafetyLine(const PageContext &context, QWidget *parent) :
    QFrame(parent), m_context(context), m_row(new FlowLayout(this, scaled(10))) {
    setObjectName(u"safetyLine"_s);
    setRole(this, "card");
    const int margin = scaled(12);
    m_row->setContentsMargins(margin, margin, margin, margin);
    connect(&context.settings, &Settings::changed, this, &SafetyLine::showNumbers);
    showNumbers();
}

void SafetyLine::showNumbers() {
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row->addWidget(strongLabel(tr("If you are not safe or very low: people to call")));
    const QString helpLine = m_context.settings.helpLine();
    const QString emergency = m_context.settings.emergencyNumber();
    if (!helpLine.isEmpty())
        m_row->addWidget(numberButton(tr("Help line"), helpLine, "helpLine"));
    if (!emergency.isEmpty())
        m_row->addWidget(numberButton(tr("Emergency number here"), emergency, "emergencyNumber"));
    if (helpLine.isEmpty() && emergency.isEmpty())
        m_row->addWidget(mutedLabel(tr("Write the numbers for where you live in the settings.")));
}

QWidget *SafetyLine::numberButton(const QString &whose, const QString &number, const char *name) {
    //: whom one calls, and the number
    auto *button = plainButton(withoutMnemonic(tr("%1: %2").arg(whose, isolated(number))), "telephone");
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(tr("Copy this number"));
    connect(button, &QPushButton::clicked, this,
            [this, whose, number] { m_context.history.say(copyNumber(whose, number)); });
    return button;
}
