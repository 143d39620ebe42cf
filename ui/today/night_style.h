// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

/// The looks of the night view, dark whatever the colours of the program are: its style sheet at the present
/// text size, and its palette.
QString nightSheet();
QPalette nightPalette();

/// Pixels of the screen for a length at the present text size, and never more than `most`: what is very large
/// at night already must still stand on a small screen when all text is large.
int nightScaled(int length, int most);
