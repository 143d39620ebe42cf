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
    /// A quiet offer that stays until it is taken or put away, or the page goes.
    void offer(const QString &text, const QString &actionText, std::function<void()> action);
    /// What was asked for and is not done, and why. It stays as long as an offer.
    void refuse(const QString &text, const QList<Action> &waysOut = {});
    /// What is wrong with the book, and the ways out of it. It stays until it is put away.
    void tell(const Error &error, const QList<Action> &waysOut = {});
    void dismiss();
    /// Another page is shown. What was said of the one before goes; what is not saved yet stays.
    void leavePage();

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
    bool m_staysOnPages = false;
    std::function<void()> m_run;
};
