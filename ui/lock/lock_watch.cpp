// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lock_watch.h"

#include "ui/kit/settings.h"

LockWatch::LockWatch(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) {
    connect(&m_idle, &IdleWatch::idle, this, &LockWatch::lockWanted);
    connect(&m_session, &SessionWatch::away, this, &LockWatch::lockWanted);
    connect(&m_settings, &Settings::idleMinutesChanged, this, &LockWatch::followSettings);
    followSettings();
}

void LockWatch::followSettings() {
    m_idle.setLimit(std::chrono::minutes(m_settings.idleMinutes()));
}
