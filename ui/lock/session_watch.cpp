// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/session_watch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

const QString kLogin = u"org.freedesktop.login1"_s;
const QString kLoginPath = u"/org/freedesktop/login1"_s;
const QString kManager = u"org.freedesktop.login1.Manager"_s;

QDBusMessage ofManager(const char *method) {
    return QDBusMessage::createMethodCall(kLogin, kLoginPath, kManager, QString::fromLatin1(method));
}

} // namespace

SessionWatch::SessionWatch(QObject *parent) : QObject(parent), m_system(u"none"_s) {}

void SessionWatch::listen(const QDBusConnection &system, const QDBusConnection &session) {
    m_system = system;
    // Named services would be asked for, and a desktop that hangs would hang us. A stranger on the bus
    // could at most lock the book.
    const QString anybody;
    if (m_system.isConnected()) {
        m_system.connect(anybody, kLoginPath, kManager, u"PrepareForSleep"_s, this,
                         SLOT(prepareForSleep(bool)));
        findOwnSession();
        askForTime();
    }
    if (!session.isConnected())
        return;
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                             "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver"}) {
        QDBusConnection(session).connect(anybody, QString(), QString::fromLatin1(name), u"ActiveChanged"_s,
                                         this, SLOT(screenSaverActive(bool)));
    }
}

/// Other people may be at the same computer; their sessions are no affair of ours.
void SessionWatch::findOwnSession() {
    QDBusMessage question = ofManager("GetSessionByPID");
    question << uint(QCoreApplication::applicationPid());
    if (const QString id = qEnvironmentVariable("XDG_SESSION_ID"); !id.isEmpty()) {
        question = ofManager("GetSession");
        question << id;
    }
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (path.isValid())
            m_system.connect(QString(), path.value().path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s,
                             this, SLOT(sessionLocked()));
    });
}

/// Without it the computer could sleep before the book is locked, and show its page when it wakes.
void SessionWatch::askForTime() {
    QDBusMessage question = ofManager("Inhibit");
    question << u"sleep"_s << u"Hearthbook"_s << u"Lock the book"_s << u"delay"_s;
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> held = *answer;
        if (held.isValid())
            m_time = held.value();
    });
}

void SessionWatch::prepareForSleep(bool begins) {
    if (!begins)
        return askForTime();
    Q_EMIT away();
    m_time = {};
}

void SessionWatch::screenSaverActive(bool active) {
    if (active)
        Q_EMIT away();
}
