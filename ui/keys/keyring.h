// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <functional>
#include <optional>

/// Where this computer keeps secrets for the person who is logged in. Every answer comes later, or
/// never when no such service runs: nothing may wait for it. Answers are given in the thread of
/// `context` and only as long as that is there. Behind this interface a test can answer.
class Keyring {
public:
    using Bytes = std::function<void(const std::optional<QByteArray> &)>;
    using Done = std::function<void(bool)>;

    virtual ~Keyring() = default;

    /// Whether there is a service to keep secrets. Asks nobody for a password.
    virtual void findOut(QObject *context, const Done &answer) = 0;
    /// The bytes kept for the book with this file id; nothing when there are none, or no service.
    virtual void read(const QByteArray &fileId, QObject *context, const Bytes &answer) = 0;
    virtual void write(const QByteArray &fileId, const QByteArray &bytes, QObject *context,
                       const Done &answer) = 0;
    virtual void forget(const QByteArray &fileId, QObject *context, const Done &answer) = 0;
};

/// The keyring of the desktop: Secret Service (GNOME and others) or KWallet.
class SystemKeyring : public Keyring {
public:
    void findOut(QObject *context, const Done &answer) override;
    void read(const QByteArray &fileId, QObject *context, const Bytes &answer) override;
    void write(const QByteArray &fileId, const QByteArray &bytes, QObject *context,
               const Done &answer) override;
    void forget(const QByteArray &fileId, QObject *context, const Done &answer) override;
};
