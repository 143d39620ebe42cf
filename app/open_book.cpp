// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_book.h"

#include "model/store/book_file.h"

Result<DataKey> keyOf(const QString &path, const SecretSource &source) {
    const auto info = inspectBook(path);
    if (!info)
        return info.error();
    const auto secret = info->isProtected() ? askForSecret(source) : Result<KeySecret>(KeySecret::open());
    return secret ? unlockBook(path, *secret) : secret.error();
}

Result<std::unique_ptr<Store>> openBook(const QString &path, const SecretSource &source) {
    const auto info = inspectBook(path);
    if (!info)
        return info.error();
    if (!info->isProtected())
        return Store::open(path);
    const auto key = keyOf(path, source);
    return key ? Store::open(path, *key) : key.error();
}
