// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <string>

class QWidget;

// What is wrong in a window that is shown, one line each; empty when all is well. The offscreen
// platform will do.

/// Words that have less room than they need.
QStringList cutTexts(QWidget *window);
/// What can have the keyboard and tells a screen reader no name.
QStringList unnamedWidgets(QWidget *window);
/// The same Alt+letter twice.
QStringList sharedMnemonics(QWidget *window);
/// What can be clicked and is lower than `pixels`.
QStringList smallTargets(QWidget *window, int pixels = 44);
/// What reaches over the left or right edge of what it stands in.
QStringList stickingOut(QWidget *window);
/// What reaches over the lower edge of what it stands in, where nothing scrolls.
QStringList stickingOutBelow(QWidget *window);
/// Words that are painted over the left or right edge of their label, where nobody sees them.
QStringList paintedOverTheEdge(QWidget *window);
/// Pages and forms that have to be scrolled sideways. Tables and pictures of paper may be.
QStringList scrolledSideways(QWidget *window);
/// All of the above as one text.
std::string auditFindings(QWidget *window);
