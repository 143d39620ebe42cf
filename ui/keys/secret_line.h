// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QPushButton;

/// A line for a secret: no suggestions, no learning by the keyboard, pasting allowed.
QLineEdit *secretLine(const char *name, QWidget *parent = nullptr);

/// A button that shows what is typed in `line`, and hides it again.
QPushButton *showButton(QLineEdit *line);
