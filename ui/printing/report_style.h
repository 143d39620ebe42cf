// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

// A document is laid out in tenths of a point, as pixels. So it does not depend on the screen, and what is
// measured is what is printed.
inline constexpr double kUnit = 10;

/// Sizes of letters and room between the parts. `spacing` is a part of the usual room.
QString reportStyleSheet(double pointSize, double spacing);

/// Gives tables their room and their fine lines, and the lines to write on their height.
void styleReport(QTextDocument &document, double pointSize, double spacing);

class QTextBlock;
/// Whether a block is a line to write on, or the one along which a strip is torn off.
bool isWritingLine(const QTextBlock &block);
bool isTearLine(const QTextBlock &block);
