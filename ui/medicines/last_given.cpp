// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/last_given.h"

#include "model/base/clock.h"
#include "model/medicines/medicine_text.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int kHalfAMinute = 30'000; ///< in milliseconds
}

LastGiven::LastGiven(const Clock &clock, QWidget *parent) :
    QWidget(parent), m_clock(clock), m_label(mutedLabel({})) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    m_label->setObjectName(u"lastGiven"_s);
    m_minute.setInterval(kHalfAMinute);
    connect(&m_minute, &QTimer::timeout, this, &LastGiven::tell);
}

void LastGiven::setDose(const std::optional<Dose> &dose) {
    m_dose = dose;
    dose ? m_minute.start() : m_minute.stop();
    tell();
}

void LastGiven::tell() {
    m_label->setText(lastGivenText(m_dose, Moment::of(m_clock.now())));
}
