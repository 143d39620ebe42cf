// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QRectF>
#include <QString>

class QPainter;
class QTextDocument;

/// The grid of every paper, in points: what is around the text.
QSizeF sheetPoints(QPageSize::PageSizeId size);
QRectF textArea(QPageSize::PageSizeId size);

/// What stands around the text of a page.
struct SheetWords {
    QString running = {}; ///< above the second page and those behind it: which paper it is
    QString below = {};
    QString page = {}; ///< "Page 1 of 2"
    bool rightToLeft = false;
};

/// Draws a strong line above the text and a fine one below it, with the words. The painter counts in points.
void drawSheet(QPainter &painter, QPageSize::PageSizeId size, const SheetWords &words, double pointSize);

/// Draws the fine lines of a document inside `part` of it: above sections, to write on, and to tear along.
/// The painter counts in the document's own units.
void drawLines(QPainter &painter, const QTextDocument &document, const QRectF &part, double pointSize);
