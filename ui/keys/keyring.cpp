// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyring.h"

#include "ui/kit/session_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <algorithm>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.hearthbook.Hearthbook"_s;

/// A secret never goes into a plain file, should there be no keyring.
template <typename Job>
Job *jobFor(const QByteArray &fileId) {
    auto *job = new Job(service); // deletes itself
    job->setInsecureFallback(false);
    job->setKey(QString::fromLatin1(fileId.toHex()));
    return job;
}

template <typename Job>
void run(Job *job, QObject *context, const std::function<void(const Job &)> &answer) {
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer] { answer(*job); });
    job->start();
}

bool hasKeeper(const QStringList &names) {
    return std::any_of(names.begin(), names.end(), [](const QString &name) {
        return name == u"org.freedesktop.secrets"_s || name.startsWith(u"org.kde.kwalletd"_s);
    });
}

/// Which names there are on the bus; none when it does not answer.
void askBus(const char *question, QObject *context, const std::function<void(const QStringList &)> &answer) {
    const auto call =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, QString::fromLatin1(question));
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        answer(reply.isError() ? QStringList() : reply.value());
    });
}

} // namespace

void SystemKeyring::findOut(QObject *context, const Done &answer) {
    if (!hasSessionBus())
        return answer(false);
    // Those that would start when they are needed count, too.
    askBus("ListActivatableNames", context, [context, answer](const QStringList &startable) {
        if (hasKeeper(startable))
            return answer(true);
        askBus("ListNames", context, [answer](const QStringList &running) { answer(hasKeeper(running)); });
    });
}

void SystemKeyring::read(const QByteArray &fileId, QObject *context, const Bytes &answer) {
    if (!hasSessionBus())
        return answer(std::nullopt);
    using Job = QKeychain::ReadPasswordJob;
    run<Job>(jobFor<Job>(fileId), context, [answer](const Job &job) {
        const bool found = job.error() == QKeychain::NoError && !job.binaryData().isEmpty();
        answer(found ? std::optional(job.binaryData()) : std::nullopt);
    });
}

void SystemKeyring::write(const QByteArray &fileId, const QByteArray &bytes, QObject *context,
                          const Done &answer) {
    if (!hasSessionBus())
        return answer(false);
    using Job = QKeychain::WritePasswordJob;
    auto *job = jobFor<Job>(fileId);
    job->setBinaryData(bytes);
    run<Job>(job, context, [answer](const Job &done) { answer(done.error() == QKeychain::NoError); });
}

void SystemKeyring::forget(const QByteArray &fileId, QObject *context, const Done &answer) {
    if (!hasSessionBus())
        return answer(false);
    using Job = QKeychain::DeletePasswordJob;
    run<Job>(jobFor<Job>(fileId), context, [answer](const Job &job) {
        answer(job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound);
    });
}
