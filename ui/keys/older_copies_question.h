// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/older_copies.h"
#include "ui/kit/page.h"

class MessageBar;

/// Asks what is to become of the copies that still open with the keys from before, and does it. `before` is
/// the data key that the book had, where it is known. Without such copies nothing is asked, and false comes
/// back.
bool askAboutOlderCopies(const PageContext &context, const std::optional<DataKey> &before,
                         MessageBar &messages, QWidget *parent);
