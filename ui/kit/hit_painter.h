// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QPainter;
class QRect;
class QString;

/// For QPainter and QStyle: words run as their own letters say. Without it an English sentence in a window
/// from right to left has its full stop at the wrong end.
Qt::TextFlag directionOf(const QString &text);

/// Draws one line of text at the `side` of `rect`, shortened to its width.
void drawTextLine(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment side);

/// Draws one line of text from the start of `rect`, shortened to its width, with each beginning of a word
/// marked that is one of the `searched` words.
void drawWithHits(QPainter *painter, const QRect &rect, const QString &text, const QString &searched,
                  Qt::LayoutDirection direction);
