// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_who.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

NightWho::NightWho(const QList<Informant> &offered, const Informant &current, QWidget *parent) :
    QWidget(parent) {
    auto *row = new FlowLayout(nullptr, scaled(16));
    for (const Informant &each : offered) {
        auto *button = plainButton(withoutMnemonic(nameOf(each)));
        button->setObjectName(u"who_"_s + nameOf(each));
        button->setCheckable(true);
        button->setChecked(each == current);
        connect(button, &QPushButton::clicked, this, [this, each] { Q_EMIT chosen(each); });
        row->addWidget(button);
        if (!focusProxy() || each == current)
            setFocusProxy(button);
    }
    auto *more = plainLabel(tr("A new name is written on the page Today."));
    setRole(more, "nightLast");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(10), 0, 0);
    column->setSpacing(scaled(16));
    column->addLayout(row);
    column->addWidget(more);
    column->addStretch(1);
}
