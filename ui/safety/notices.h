// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <functional>

class MessageBar;

/// What there is to say about an open book, one after the other: the next only when the person has put
/// away the one before. Lives as long as the bar.
class NoticeQueue : public QObject {
    Q_OBJECT
public:
    explicit NoticeQueue(MessageBar &bar);

    /// With a `text` for the button, what it does after the notice has gone.
    void add(const QString &text, const QString &actionText = {}, std::function<void()> action = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Notice {
        QString text = {};
        QString actionText = {};
        std::function<void()> action = {};
    };

    void showNext();

    MessageBar &m_bar;
    QList<Notice> m_waiting;
};
