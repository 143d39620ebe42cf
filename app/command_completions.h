// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The script that lets this shell ("bash", "zsh" or "fish") complete the words of every command, from the
/// table of commands; empty for another shell. It looks into no book.
QString completionsFor(const QString &shell);
