// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;

/// The one way to make a field that looks through a list. `name` stands in it while it is empty, and is what
/// a screen reader says.
QLineEdit *searchLine(const QString &name);
/// Gives a line a button that empties it.
void addClearButton(QLineEdit *line);
