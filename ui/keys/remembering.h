// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QObject>
#include <functional>

class Keyring;
class Store;

/// The name under which this computer stands among the keys.
QString thisComputer();

/// Lets this computer open the book by itself from now on: random bytes go into the keyring and, once
/// they are there, as a key into the book. Always one key more, never the only one. `told` gets the
/// outcome, as long as `context` is there.
void rememberOnThisComputer(Store &store, Keyring &keyring, QObject *context,
                            const std::function<void(const Result<> &)> &told);
