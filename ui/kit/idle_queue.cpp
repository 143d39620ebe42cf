// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/idle_queue.h"

#include <QElapsedTimer>

namespace {
constexpr qint64 momentMsecs = 15;
} // namespace

IdleQueue::IdleQueue(QObject *parent) : QObject(parent) {
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &IdleQueue::goOn);
}

void IdleQueue::start(std::vector<Part> parts) {
    m_parts.assign(std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
    goOn();
}

void IdleQueue::goOn() {
    QElapsedTimer moment;
    moment.start();
    while (!m_parts.empty() && moment.elapsed() < momentMsecs) {
        const Part part = std::move(m_parts.front());
        m_parts.pop_front();
        part();
    }
    if (!m_parts.empty())
        m_later.start(0);
}
