// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;

/// The one place in which the program says that something was done, or why it was not. It takes no
/// focus and stops nobody; a screen reader is told. Escape puts it away.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// A button of the bar: what it says, and what it does after the bar has gone.
    struct Action {
        QString text = {};
        std::function<void()> run = {};
    };

    /// A notice such as "Saved". It goes by itself, but not from under the mouse or the keyboard.
    void say(const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    /// A quiet offer that stays until it is taken or put away.
    void offer(const QString &text, const QString &actionText, std::function<void()> action);
    /// What could not be done, and the ways out of it. It stays until it is put away.
    void tell(const Error &error, const QList<Action> &waysOut = {});
    void dismiss();
    /// Puts away what goes by itself; an offer or an error stays.
    void dismissNotice();

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void setWaysOut(const QList<Action> &actions);
    void runAfterwards(const std::function<void()> &run);
    void present(const char *role, const char *iconName, const QString &text);
    void refreshIcon();
    void dismissUnlessUsed();
    void announce();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QWidget *m_waysOut = nullptr;
    QTimer *m_timer = nullptr;
    const char *m_iconName = nullptr;
    std::function<void()> m_run;
};
