// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

/// Tells when nobody touched the program for a while: no key, no mouse, no finger, in any of its windows.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    using Milliseconds = std::chrono::milliseconds;
    /// `now` counts on; a test counts itself.
    using Now = std::function<Milliseconds()>;

    explicit IdleWatch(Now now = {}, QObject *parent = nullptr);

    /// How long is a while; zero: for ever. Begins to count anew.
    void setLimit(Milliseconds limit);
    /// For how long nobody touched it.
    Milliseconds untouched() const { return m_now() - m_touched; }
    /// Looks whether it is time. Called by a timer of its own.
    void check();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    void waitFor(Milliseconds rest);

    Now m_now;
    Milliseconds m_limit{0};
    Milliseconds m_touched{0};
    QTimer m_timer;
};
