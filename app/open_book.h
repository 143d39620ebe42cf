// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secret_input.h"
#include "model/store/store.h"

/// Opens a book for a command; asks for what opens it only where it is needed.
Result<std::unique_ptr<Store>> openBook(const QString &path, const SecretSource &secret);
/// The key to a book, or to a backup of it.
Result<DataKey> keyOf(const QString &path, const SecretSource &secret);
