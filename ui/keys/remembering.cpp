// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/remembering.h"

#include "model/book/store.h"
#include "ui/keys/keyring.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSysInfo>

namespace {

struct RememberingText {
    Q_DECLARE_TR_FUNCTIONS(Remembering)
};

constexpr std::size_t kBytes = 32;

QByteArray randomBytes() {
    const SecretBytes random = SecretBytes::random(kBytes);
    return {reinterpret_cast<const char *>(random.data()), qsizetype(random.size())};
}

/// Tells nobody when the place that asked is gone before the answer comes.
std::function<void(const Result<> &)> guarded(QObject *context,
                                              const std::function<void(const Result<> &)> &told) {
    return [there = QPointer<QObject>(context), told](const Result<> &result) {
        if (there)
            told(result);
    };
}

} // namespace

QString thisComputer() {
    return QSysInfo::machineHostName();
}

void rememberOnThisComputer(Store &store, Keyring &keyring, QObject *context,
                            const std::function<void(const Result<> &)> &told) {
    const auto tell = guarded(context, told);
    const QByteArray bytes = randomBytes();
    // In the store's name: when the book is closed before the answer comes, nothing happens.
    keyring.write(store.fileId(), bytes, &store, [&store, &keyring, bytes, tell](bool kept) {
        if (!kept)
            return tell(Error{
                ErrorKind::Failed,
                RememberingText::tr("This computer's keyring did not keep the key. Nothing was changed.")});
        const auto added = store.keys().add(NewKey::with(KeySecret::keyring(bytes), thisComputer()));
        if (!added)
            keyring.forget(store.fileId(), &store, [](bool) {});
        tell(added);
    });
}
