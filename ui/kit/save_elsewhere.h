// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"

/// Asks for a place and saves a whole copy of the book there, with what could not be saved in the book
/// itself. The path of the copy; empty when the person chose none.
Result<QString> saveCopyElsewhere(const PageContext &context, QWidget *parent);

/// The ways out when something could not be saved, for the message that says so.
QList<MessageBar::Action> waysOut(const Error &error, std::function<void()> saveElsewhere,
                                  std::function<void()> tryAgain);
