// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lock/idle_watch.h"
#include "ui/lock/session_watch.h"

class Settings;

/// All that locks an open book without being asked: time, sleep, and the screen's own lock.
class LockWatch : public QObject {
    Q_OBJECT
public:
    explicit LockWatch(Settings &settings, QObject *parent = nullptr);

    SessionWatch &session() { return m_session; }
    IdleWatch &idle() { return m_idle; }

Q_SIGNALS:
    void lockWanted();

private:
    void followSettings();

    Settings &m_settings;
    IdleWatch m_idle;
    SessionWatch m_session;
};
