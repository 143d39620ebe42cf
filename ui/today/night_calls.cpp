// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_calls.h"

#include "model/base/isolated.h"
#include "model/careteam/contact_table.h"
#include "ui/careteam/copy_number.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

NightCalls::NightCalls(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_copied(plainLabel({})) {
    const auto contacts = readOrTell(context.history, context.store.table<ContactTable>().all());
    m_ladders = laddersOrPeople(contacts.value_or(QList<Contact>()));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Who to call"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(10), 0, 0);
    column->setSpacing(scaled(10));
    m_copied->setObjectName(u"copied"_s);
    setRole(m_copied, "nightStatus");
    m_copied->setText(m_ladders.isEmpty() ? tr("Nobody with a number is in the care team yet.")
                                          : tr("Tap a number to copy it. The key C copies the first one."));
    column->addWidget(m_copied);
    if (const QString number = context.settings.emergencyNumber(); !number.isEmpty()) {
        auto *emergency = plainLabel(tr("Emergency number here: %1").arg(isolated(number)));
        setRole(emergency, "nightTile");
        column->addWidget(emergency);
    }
    for (const CallLadder &ladder : std::as_const(m_ladders))
        addLadder(column, ladder);
    column->addStretch(1);
}

void NightCalls::addLadder(QVBoxLayout *column, const CallLadder &ladder) {
    if (!ladder.callFor.isEmpty()) {
        auto *callFor = plainLabel(ladder.callFor);
        setRole(callFor, "nightTile");
        column->addWidget(callFor);
    }
    for (int i = 0; i < ladder.steps.size(); ++i)
        column->addWidget(buildStep(ladder.steps[i], i + 1));
}

QWidget *NightCalls::buildStep(const Contact &contact, int number) {
    //: the first, the second person to call: "1. Rosa · nurse · Monday to Friday"
    auto *who = plainLabel(
        tr("%1. %2").arg(number).arg(isolated(inARow({contact.name, contact.role, contact.hours}))));
    setRole(who, "nightLast");
    const QString digits = contact.phones.first().number;
    auto *call = plainButton(withoutMnemonic(digits));
    call->setObjectName(u"call"_s);
    call->setAccessibleName(tr("Copy the number of %1: %2").arg(isolated(contact.name), isolated(digits)));
    call->setToolTip(tr("Copy this number (key C)"));
    connect(call, &QPushButton::clicked, this, [this, contact] { copy(contact); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(16));
    layout->addWidget(call);
    layout->addWidget(who, 1);
    return row;
}

void NightCalls::copy(const Contact &contact) {
    m_copied->setText(copyNumber(contact));
}

void NightCalls::copyFirst() {
    if (!m_ladders.isEmpty())
        copy(m_ladders.first().steps.first());
}

void NightCalls::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_C || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (auto *call = qobject_cast<QPushButton *>(focusWidget()))
        call->click();
    else
        copyFirst();
}
