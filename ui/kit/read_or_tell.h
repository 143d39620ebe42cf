// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/history.h"

/// What was read. Where it could not be read: nothing, and that is told.
template <typename T>
std::optional<T> readOrTell(History &history, Result<T> result) {
    if (result)
        return *std::move(result);
    history.tell(result.error());
    return std::nullopt;
}
