// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QPainter;
class QRect;
class QString;

/// Draws one line of text from the start of `rect`, shortened to its width, with each beginning of a word
/// marked that is one of the `searched` words.
void drawWithHits(QPainter *painter, const QRect &rect, const QString &text, const QString &searched,
                  Qt::LayoutDirection direction);
