// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/floating_messages.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/style.h"

#include <QEvent>
#include <QVBoxLayout>

namespace {
constexpr int kWidestMessage = 760; ///< in units of the design
constexpr int kMarginAtSides = 28;
constexpr int kMarginBelow = 12;
} // namespace

FloatingMessages::FloatingMessages(QWidget *over, QWidget *parent) :
    QWidget(parent), m_over(over), m_bar(new MessageBar) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    for (QObject *watched : {static_cast<QObject *>(over), static_cast<QObject *>(m_bar)})
        watched->installEventFilter(this);
    place();
}

void FloatingMessages::setAllowed(bool allowed) {
    m_isAllowed = allowed;
    place();
}

bool FloatingMessages::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
        if (watched == m_over)
            place();
        break;
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
    case QEvent::LayoutRequest:
        if (watched == m_bar)
            place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// As high as its words need, and not hidden by what it floats over.
void FloatingMessages::place() {
    const bool isShown = m_isAllowed && !m_bar->isHidden();
    setVisible(isShown);
    if (!isShown)
        return;
    const QRect over = m_over->geometry();
    const int width = qMin(scaled(kWidestMessage), over.width() - 2 * scaled(kMarginAtSides));
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    const int height = qMin(needed, over.height());
    setGeometry(over.center().x() - width / 2, over.bottom() - height - scaled(kMarginBelow), width, height);
    raise();
}
