// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/notices.h"

#include "ui/kit/message_bar.h"

#include <QEvent>
#include <QTimer>

namespace {
constexpr int kBreathMsecs = 400; ///< so that one is seen to go before the next comes
}

NoticeQueue::NoticeQueue(MessageBar &bar) : QObject(&bar), m_bar(bar) {
    m_bar.installEventFilter(this);
}

void NoticeQueue::add(const QString &text, const QString &actionText, std::function<void()> action) {
    m_waiting.append({text, actionText, std::move(action)});
    showNext();
}

void NoticeQueue::showNext() {
    if (m_waiting.isEmpty() || !m_bar.isHidden())
        return;
    const Notice next = m_waiting.takeFirst();
    m_bar.offer(next.text, next.actionText, next.action);
}

/// Hidden by itself, not with its window.
bool NoticeQueue::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::HideToParent)
        QTimer::singleShot(kBreathMsecs, this, &NoticeQueue::showNext);
    return QObject::eventFilter(watched, event);
}
