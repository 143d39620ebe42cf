// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

/// Hears from the desktop that the computer goes to sleep or that the screen was locked. Where there is
/// no desktop to hear from, it is silent.
class SessionWatch : public QObject {
    Q_OBJECT
public:
    explicit SessionWatch(QObject *parent = nullptr);

    /// Begins to listen; waits for nobody.
    void listen(const QDBusConnection &system, const QDBusConnection &session);

public Q_SLOTS: // as D-Bus calls them
    void prepareForSleep(bool begins);
    void screenSaverActive(bool active);
    void sessionLocked() { Q_EMIT away(); }

Q_SIGNALS:
    /// The person is about to leave the screen, or has left it.
    void away();

private:
    void findOwnSession();
    void askForTime();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_time; ///< while it is held, the computer waits a moment before it sleeps
};
