// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "model/store/store.h"

Result<> writeSample(const QString &path) {
    const auto made = Store::create(path);
    return made ? Result<>() : Result<>(made.error());
}
