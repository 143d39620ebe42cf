// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_book.h"

#include "model/base/isolated.h"
#include "model/book/book_file.h"
#include "model/book/book_lock.h"

#include <QCoreApplication>

namespace {

struct OpenBookText {
    Q_DECLARE_TR_FUNCTIONS(OpenBook)
};

/// Whether that computer is still there, a person has to say; a command has nobody to ask.
Error openOn(const OtherComputer &other) {
    return {
        ErrorKind::Locked,
        OpenBookText::tr("The computer %1 has this book open, or was switched off with it. If that is so, "
                         "please open the book in the window, which asks.")
            .arg(isolated(other.name)),
        {}};
}

/// With `reading`, what can only be read is told there, and opened all the same.
Result<std::unique_ptr<Store>> openWith(const QString &path, const SecretSource &source,
                                        QTextStream *reading) {
    const auto info = inspectBook(path);
    if (!info)
        return info.error();
    if (info->isPlain)
        return Store::open(path);
    const auto key = keyOf(path, source);
    if (!key)
        return key.error();
    auto opened = Store::open(path, *key);
    const auto other =
        !opened && opened.error().kind == ErrorKind::Locked ? otherComputerWith(path) : std::nullopt;
    if (!other)
        return opened;
    if (!reading)
        return openOn(*other);
    *reading << OpenBookText::tr("The computer %1 has this book open. It is read as it was saved last.")
                    .arg(isolated(other->name))
             << Qt::endl;
    return Store::openToLookAt(path, *key);
}

Result<std::unique_ptr<Store>> ofKind(Result<std::unique_ptr<Store>> opened, std::optional<BookKind> needs) {
    if (!opened || !needs || (*opened)->kind() == *needs)
        return opened;
    const QString text =
        *needs == BookKind::CareBook
            ? OpenBookText::tr("This is a directory of community services. A child's care book is needed.")
            : OpenBookText::tr("This is a child's care book. A directory of community services is needed.");
    return Error{ErrorKind::Invalid, text, {}};
}

} // namespace

Result<DataKey> keyOf(const QString &path, const SecretSource &source) {
    const auto info = inspectBook(path);
    if (!info)
        return info.error();
    const auto secret = info->isProtected() ? askForSecret(source) : Result<KeySecret>(KeySecret::open());
    return secret ? unlockBook(path, *secret) : secret.error();
}

Result<std::unique_ptr<Store>> openBook(const QString &path, const SecretSource &source,
                                        std::optional<BookKind> needs) {
    return ofKind(openWith(path, source, nullptr), needs);
}

Result<std::unique_ptr<Store>> openBookToRead(const QString &path, const SecretSource &source,
                                              QTextStream &err, std::optional<BookKind> needs) {
    return ofKind(openWith(path, source, &err), needs);
}
