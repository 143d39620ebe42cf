// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_top.h"

#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

NightTop::NightTop(QWidget *parent) : QWidget(parent), m_time(plainLabel({})), m_title(plainLabel({})) {
    m_time->setObjectName(u"clock"_s);
    setRole(m_time, "nightTitle");
    setRole(m_title, "nightStatus");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(16));
    row->addWidget(m_time);
    row->addWidget(m_title, 1);
    m_medicines = addButton(tr("Medicines"), "toMedicines");
    m_calls = addButton(tr("Call", "somebody on the phone"), "toCalls");
    m_calls->setToolTip(tr("Who to call (key C: and copy the first number)"));
    QPushButton *back = addButton(tr("Go back"), "leave");
    back->setToolTip(tr("Go back (Escape)"));
    connect(m_medicines, &QPushButton::clicked, this, &NightTop::toMedicines);
    connect(m_calls, &QPushButton::clicked, this, &NightTop::toCalls);
    connect(back, &QPushButton::clicked, this, &NightTop::leave);
}

QPushButton *NightTop::addButton(const QString &words, const char *name) {
    QPushButton *button = plainButton(words);
    button->setObjectName(QLatin1String(name));
    layout()->addWidget(button);
    return button;
}

bool NightTop::setTime(const QString &time) {
    const bool isAnother = m_time->text() != time;
    m_time->setText(time);
    return isAnother;
}

void NightTop::setTitle(const QString &title) {
    m_title->setText(title);
}

void NightTop::offerWays(bool medicines, bool calls) {
    m_medicines->setVisible(medicines);
    m_calls->setVisible(calls);
}
