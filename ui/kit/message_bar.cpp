// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int noticeMilliseconds = 8000;
}

MessageBar::MessageBar(QWidget *parent) : QFrame(parent) {
    setObjectName(u"messageBar"_s);
    build();
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(noticeMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::dismissUnlessUsed);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::build() {
    m_icon = new QLabel;
    m_text = plainLabel(QString());
    m_text->setObjectName(u"messageText"_s);
    m_action = quietButton(QString());
    m_action->setObjectName(u"messageAction"_s);
    auto *close = iconButton(tr("Close this message"), "x-lg");
    close->setObjectName(u"messageClose"_s);
    connect(m_action, &QPushButton::clicked, this, [this] { runAfterwards(m_run); });
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_waysOut = new QWidget;
    new FlowLayout(m_waysOut, scaled(4));
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    words->addWidget(m_text);
    words->addWidget(m_waysOut);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(14), scaled(4), scaled(6), scaled(4));
    row->setSpacing(scaled(10));
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    row->addWidget(close);
}

void MessageBar::say(const QString &text, const QString &actionText, std::function<void()> action) {
    offer(text, actionText, std::move(action));
    m_timer->start();
}

void MessageBar::offer(const QString &text, const QString &actionText, std::function<void()> action) {
    m_timer->stop();
    setWaysOut({});
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_run = std::move(action);
    present("bar", "check-circle", text);
}

void MessageBar::refuse(const QString &text, const QList<Action> &waysOut) {
    m_timer->stop();
    m_action->hide();
    m_run = {};
    setWaysOut(waysOut);
    present("warmBar", "info-circle", text);
}

void MessageBar::tell(const Error &error, const QList<Action> &waysOut) {
    refuse(error.text, waysOut);
    m_staysOnPages = true;
}

void MessageBar::setWaysOut(const QList<Action> &actions) {
    const auto before = m_waysOut->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : before) {
        button->hide();
        button->setObjectName({});
        button->deleteLater(); // it may be what was just clicked
    }
    for (qsizetype i = 0; i < actions.size(); ++i) {
        auto *button = plainButton(actions[i].text);
        button->setObjectName(u"wayOut%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, [this, run = actions[i].run] { runAfterwards(run); });
        m_waysOut->layout()->addWidget(button);
    }
    m_waysOut->setVisible(!actions.isEmpty());
}

void MessageBar::runAfterwards(const std::function<void()> &run) {
    const auto copy = run; // dismiss() forgets what it holds
    dismiss();
    if (copy)
        copy();
}

void MessageBar::present(const char *role, const char *iconName, const QString &text) {
    m_iconName = iconName;
    m_staysOnPages = false;
    setRole(this, role);
    refreshIcon();
    m_text->setText(text);
    setAccessibleName(text);
    show();
    announce();
}

void MessageBar::refreshIcon() {
    m_icon->setPixmap(icon(m_iconName).pixmap(scaled(20)));
}

void MessageBar::announce() {
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss() {
    m_timer->stop();
    m_run = {};
    hide();
}

void MessageBar::leavePage() {
    if (!m_staysOnPages)
        dismiss();
}

void MessageBar::dismissUnlessUsed() {
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_timer->start();
    else
        dismiss();
}

QString MessageBar::text() const {
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange && m_iconName)
        refreshIcon();
    QFrame::changeEvent(event);
}
