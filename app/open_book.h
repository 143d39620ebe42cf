// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secret_input.h"
#include "model/book/store.h"

#include <QTextStream>
#include <optional>

/// Opens a book for a command; asks for what opens it only where it is needed. Refuses a book of another kind
/// than what the command `needs`, which would take in what no window of it shows.
Result<std::unique_ptr<Store>> openBook(const QString &path, const SecretSource &secret,
                                        std::optional<BookKind> needs = {});
/// The same for a command that only reads: the book may be open on another computer, which `err` is told
/// then.
Result<std::unique_ptr<Store>> openBookToRead(const QString &path, const SecretSource &secret,
                                              QTextStream &err, std::optional<BookKind> needs = {});
/// The key to a book, or to a backup of it.
Result<DataKey> keyOf(const QString &path, const SecretSource &secret);
