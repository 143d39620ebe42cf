// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace {

IdleWatch::Milliseconds steadyNow() {
    return std::chrono::duration_cast<IdleWatch::Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

bool isTouch(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::DragMove:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(Now now, QObject *parent) :
    QObject(parent), m_now(now ? std::move(now) : Now(steadyNow)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(Milliseconds limit) {
    m_limit = limit;
    m_touched = m_now();
    m_timer.stop();
    if (m_limit > Milliseconds(0))
        waitFor(m_limit);
}

void IdleWatch::waitFor(Milliseconds rest) {
    m_timer.start(rest);
}

void IdleWatch::check() {
    if (m_limit <= Milliseconds(0))
        return;
    const Milliseconds rest = m_touched + m_limit - m_now();
    if (rest > Milliseconds(0))
        return waitFor(rest);
    m_touched = m_now(); // who does not want to lock is asked again after the same while
    waitFor(m_limit);
    Q_EMIT idle();
}

/// Only remembers when it was: a timer that is started anew for each move of the mouse costs more.
bool IdleWatch::eventFilter(QObject *watched, QEvent *event) {
    if (isTouch(event->type()))
        m_touched = m_now();
    return QObject::eventFilter(watched, event);
}
