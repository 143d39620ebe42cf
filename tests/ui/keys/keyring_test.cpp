// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyring.h"

#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Without a session bus, whatever the place where the tests run has.
class KeyringWithoutDesktop : public testing::Test {
protected:
    KeyringWithoutDesktop() {
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"}) {
            m_before.append({name, qgetenv(name)});
            qunsetenv(name);
        }
    }
    ~KeyringWithoutDesktop() override {
        for (const auto &[name, value] : m_before)
            if (!value.isNull())
                qputenv(name, value);
    }

    SystemKeyring keyring;
    QObject context;

private:
    QList<std::pair<const char *, QByteArray>> m_before;
};

TEST_F(KeyringWithoutDesktop, SaysAtOnceThatThereIsNone) {
    QStringList heard;
    keyring.findOut(&context, [&](bool there) { heard += QLatin1String(there ? "there" : "none"); });
    keyring.read("id", &context,
                 [&](const auto &bytes) { heard += QLatin1String(bytes ? "bytes" : "none"); });
    keyring.write("id", "secret", &context,
                  [&](bool kept) { heard += QLatin1String(kept ? "kept" : "none"); });
    keyring.forget("id", &context, [&](bool gone) { heard += QLatin1String(gone ? "gone" : "none"); });
    EXPECT_EQ(heard, QStringList(4, u"none"_s));
}

/// To be run by hand inside a session with an unlocked keyring: nobody's real keyring is written to unasked.
TEST(RealKeyring, KeepsReadsAndForgets) {
    if (!qEnvironmentVariableIsSet("HEARTHBOOK_TEST_KEYRING"))
        GTEST_SKIP() << "HEARTHBOOK_TEST_KEYRING is not set";
    SystemKeyring keyring;
    QObject context;
    const QByteArray id(16, 'i');
    const QByteArray secret("\0\x01\xff zero and more", 18);
    std::optional<bool> done;
    const auto keep = [&done](bool result) { done = result; };
    const auto waits = [&done] { return QTest::qWaitFor([&done] { return done.has_value(); }, 10000); };
    keyring.findOut(&context, keep);
    ASSERT_TRUE(waits());
    EXPECT_TRUE(*done);
    done.reset();
    keyring.write(id, secret, &context, keep);
    ASSERT_TRUE(waits());
    EXPECT_TRUE(*done);
    for (const auto &expected : {std::optional(secret), std::optional<QByteArray>()}) {
        done.reset();
        std::optional<QByteArray> read;
        keyring.read(id, &context, [&](const std::optional<QByteArray> &bytes) {
            read = bytes;
            done = true;
        });
        ASSERT_TRUE(waits());
        EXPECT_EQ(read, expected);
        done.reset();
        keyring.forget(id, &context, keep);
        ASSERT_TRUE(waits());
    }
}

} // namespace
