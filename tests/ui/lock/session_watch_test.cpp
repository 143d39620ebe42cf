// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/session_watch.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// A bus of our own, on which the test plays the desktop.
class PrivateBus {
public:
    PrivateBus() {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s,
                                          u"--address=unix:dir=%1"_s.arg(m_folder.path())});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    QDBusConnection connection(const char *name) const {
        return QDBusConnection::connectToBus(m_address, QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

class SessionWatchTest : public testing::Test {
protected:
    void SetUp() override {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            GTEST_SKIP() << "there is no dbus-daemon here";
        m_bus = std::make_unique<PrivateBus>();
        m_watch.listen(m_bus->connection("ours"), m_bus->connection("ours"));
    }
    void TearDown() override {
        for (const char *name : {"ours", "desktop"})
            QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
    }
    void tell(const char *path, const char *interface, const char *signal, bool value) const {
        QDBusMessage message = QDBusMessage::createSignal(
            QString::fromLatin1(path), QString::fromLatin1(interface), QString::fromLatin1(signal));
        message << value;
        EXPECT_TRUE(m_bus->connection("desktop").send(message));
    }

    std::unique_ptr<PrivateBus> m_bus;
    SessionWatch m_watch;
    QSignalSpy m_away{&m_watch, &SessionWatch::away};
};

} // namespace

TEST_F(SessionWatchTest, HearsThatTheComputerGoesToSleep) {
    tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", true);
    EXPECT_TRUE(m_away.wait());
    tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", false);
    tell("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", true);
    EXPECT_TRUE(m_away.wait());
    EXPECT_EQ(m_away.count(), 2) << "waking up is no reason to lock";
}

TEST_F(SessionWatchTest, HearsThatTheScreenIsLocked) {
    tell("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", false);
    tell("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", true);
    EXPECT_TRUE(m_away.wait());
    EXPECT_EQ(m_away.count(), 1);
}

TEST(SessionWatch, IsSilentWhereThereIsNoBus) {
    SessionWatch watch;
    const QDBusConnection none(u"none"_s);
    watch.listen(none, none);
    QSignalSpy away(&watch, &SessionWatch::away);
    watch.prepareForSleep(false);
    EXPECT_EQ(away.count(), 0);
    watch.prepareForSleep(true);
    EXPECT_EQ(away.count(), 1);
}
