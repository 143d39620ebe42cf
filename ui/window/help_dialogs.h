// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMainWindow;

/// Lists what the menus of `window` can do by a key.
void showShortcuts(QMainWindow &window);
/// What the program is, as it serves this kind of book, and what it is not.
QStringList aboutTexts(bool isDirectory);
/// Tells what the program is, as it serves the kind of book that is open.
void showAbout(QMainWindow &window, bool isDirectory);
