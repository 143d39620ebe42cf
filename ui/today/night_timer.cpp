// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_timer.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/diary/open_event.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kOften = 200; ///< milliseconds, so that no second is skipped
constexpr qint64 kSecondsOfMinute = 60;
constexpr qint64 kHour = 60 * kSecondsOfMinute;

} // namespace

QString elapsedText(qint64 seconds) {
    const auto twoDigits = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString rest = twoDigits(seconds % kSecondsOfMinute);
    if (seconds < kHour)
        return u"%1:%2"_s.arg(seconds / kSecondsOfMinute).arg(rest);
    return u"%1:%2:%3"_s.arg(seconds / kHour).arg(twoDigits(seconds % kHour / kSecondsOfMinute), rest);
}

NightTimer::NightTimer(const DiaryEntry &entry, const Clock &clock, QWidget *parent) :
    QWidget(parent), m_entry(entry), m_clock(clock), m_elapsed(plainLabel({})) {
    m_elapsed->setObjectName(u"elapsed"_s);
    setRole(m_elapsed, "nightTime");
    //: %1 is a time of the day
    auto *began = plainLabel(tr("Began at %1").arg(timeText(entry.moment.time())));
    setRole(began, "nightLast");
    auto *over = plainButton(tr("It is over"));
    over->setObjectName(u"isOver"_s);
    connect(over, &QPushButton::clicked, this, &NightTimer::isOver);
    auto *untimed = plainButton(tr("Do not time it"));
    untimed->setObjectName(u"notTimed"_s);
    connect(untimed, &QPushButton::clicked, this, &NightTimer::notTimed);
    auto *buttons = new FlowLayout(nullptr, scaled(16));
    buttons->addWidget(over);
    buttons->addWidget(untimed);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(scaled(16));
    column->addWidget(m_elapsed);
    column->addWidget(began);
    column->addLayout(buttons);
    column->addStretch(1);
    setFocusProxy(over);
    connect(&m_second, &QTimer::timeout, this, &NightTimer::tell);
    m_second.start(kOften);
    tell();
}

void NightTimer::tell() {
    m_elapsed->setText(elapsedText(qMax<qint64>(0, secondsSince(m_entry, m_clock.now()))));
}
