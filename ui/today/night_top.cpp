// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_top.h"

#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

QPushButton *makeButton(const QString &words, const char *name) {
    QPushButton *button = plainButton(words);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

NightTop::NightTop(QWidget *parent) : QWidget(parent), m_time(plainLabel({})), m_title(plainLabel({})) {
    m_time->setObjectName(u"clock"_s);
    setRole(m_time, "nightTitle");
    m_time->setWordWrap(false);
    setRole(m_title, "nightStatus");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(m_time);
    row->addWidget(m_title, 1);
    row->addStretch();
    m_medicines = makeButton(tr("Medicines"), "toMedicines");
    m_calls = makeButton(tr("Call", "somebody on the phone"), "toCalls");
    m_calls->setToolTip(tr("Who to call (key C: and copy the first number)"));
    QPushButton *back = makeButton(tr("Go back"), "leave");
    row->addWidget(wrappingRow({m_medicines, m_calls, back}));
    back->setToolTip(tr("Go back (Escape)"));
    connect(m_medicines, &QPushButton::clicked, this, &NightTop::toMedicines);
    connect(m_calls, &QPushButton::clicked, this, &NightTop::toCalls);
    connect(back, &QPushButton::clicked, this, &NightTop::leave);
}

bool NightTop::setTime(const QString &time) {
    const bool isAnother = m_time->text() != time;
    m_time->setText(time);
    return isAnother;
}

void NightTop::setTitle(const QString &title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void NightTop::offerWays(bool medicines, bool calls) {
    m_medicines->setVisible(medicines);
    m_calls->setVisible(calls);
}
