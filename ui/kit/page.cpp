// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page.h"

#include <utility>

void Page::reloadWhenSeen() {
    m_isStale = !isVisible();
    if (!m_isStale)
        reload();
}

void Page::reloadIfStale() {
    if (std::exchange(m_isStale, false))
        reload();
}

void Page::showEvent(QShowEvent *event) {
    reloadIfStale();
    QWidget::showEvent(event);
}
