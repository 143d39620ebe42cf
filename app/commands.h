// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

/// Does what works without a window, and says with which code the program ends. Nothing: this is no
/// such command, and the window is wanted. `arguments` are without the program's name.
std::optional<int> runCommand(const QStringList &arguments);
