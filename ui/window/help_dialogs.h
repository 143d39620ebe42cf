// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

/// Lists what the menus of `window` can do by a key.
void showShortcuts(QMainWindow &window);
/// What this program is, and what it is not.
/// Tells what the program is, as it serves the kind of book that is open.
void showAbout(QMainWindow &window, bool isDirectory);
