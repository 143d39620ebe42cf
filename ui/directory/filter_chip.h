// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QMenu;
class QPushButton;

/// A filter as a button that says what is chosen and opens what there is. The first choice takes the filter
/// away, and so does Delete. The choices stay in the box, which nobody sees.
QPushButton *filterChip(QComboBox *choices);

/// Fills a menu with the choices whenever it opens, the one that is taken with its mark.
void showChoicesIn(QMenu *menu, QComboBox *choices);
