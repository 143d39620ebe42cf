// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAction;
class QMainWindow;
class QString;

/// Tells in a few sentences what a page is for, and below them the keys of what can be done there.
void showPageHelp(QMainWindow &window, const QString &title, const QString &text,
                  const QList<QAction *> &actions);
/// The first steps with a new book, one a line.
void showFirstSteps(QMainWindow &window, const QString &text);
/// Lists what the menus of `window` can do by a key, and what keys do in lists and forms.
void showShortcuts(QMainWindow &window);
/// What the program is, as it serves this kind of book, and what it is not.
QStringList aboutTexts(bool isDirectory);
/// Tells what the program is, as it serves the kind of book that is open.
void showAbout(QMainWindow &window, bool isDirectory);
