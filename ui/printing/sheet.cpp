// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet.h"

#include "ui/printing/report_style.h"
#include "ui/printing/type_scale.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace {

constexpr double kSideMargin = 40;
constexpr double kTopMargin = 42;
constexpr double kBottomMargin = 28;
constexpr double kBelowText = 28; ///< for what stands below each page
constexpr double kStrongLine = 1.8;
constexpr double kThinLine = 0.5;     ///< thinner ones are lost by a fax
constexpr double kAboveText = 10;     ///< from the strong line to the text
constexpr double kAboveSection = 0.4; ///< of the room above it
constexpr double kTopOfPage = 1.6;    ///< of the running text: there the strong line is above it

void drawAcross(QPainter &painter, double left, double right, double y, double width,
                Qt::PenStyle style = Qt::SolidLine) {
    painter.setPen(QPen(Qt::black, width, style, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

QFont smallFont(const QPainter &painter, double pointSize) {
    QFont font = painter.font();
    font.setPixelSize(qRound(pointSize * kUnit * kSmallPart));
    return font;
}

/// The place of a block's first line: that goes to the next page, not its block.
QRectF firstLineOf(const QTextDocument &document, const QTextBlock &block) {
    if (block.layout()->lineCount() == 0)
        return {};
    const QPointF corner = document.documentLayout()->blockBoundingRect(block).topLeft();
    const QTextLine line = block.layout()->lineAt(0);
    return line.rect().translated(corner);
}

} // namespace

QSizeF sheetPoints(QPageSize::PageSizeId size) {
    return QPageSize(size).size(QPageSize::Point);
}

QRectF textArea(QPageSize::PageSizeId size) {
    return QRectF(QPointF(0, 0), sheetPoints(size))
        .adjusted(kSideMargin, kTopMargin, -kSideMargin, -kBottomMargin - kBelowText);
}

void drawSheet(QPainter &painter, QPageSize::PageSizeId size, const SheetWords &words, double pointSize) {
    const QRectF text = textArea(size);
    painter.save();
    drawAcross(painter, text.left(), text.right(), text.top() - kAboveText, kStrongLine);
    drawAcross(painter, text.left(), text.right(), text.bottom() + kThinLine * 10, kThinLine);
    // Letters are measured as they are laid out.
    painter.scale(1 / kUnit, 1 / kUnit);
    painter.setFont(smallFont(painter, pointSize));
    painter.setPen(Qt::black);
    const double left = text.left() * kUnit;
    const double width = text.width() * kUnit;
    const double line = QFontMetricsF(painter.font()).height();
    const double top = (text.top() - kAboveText - kStrongLine) * kUnit - line;
    const double page = QFontMetricsF(painter.font()).horizontalAdvance(words.page) * 1.05;
    const double below = (text.bottom() + kThinLine * 10 + 3) * kUnit;
    const int begin = int(words.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const int end = int(words.rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    const double beside = width - page - pointSize * kUnit;
    painter.drawText(QRectF(left, top, width, line), begin | Qt::AlignTop | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(words.running, Qt::ElideRight, width));
    // in large print it takes two lines, and goes on into the margin
    painter.drawText(
        QRectF(words.rightToLeft ? left + width - beside : left, below, beside, kBelowText * kUnit),
        begin | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip, words.below);
    painter.drawText(QRectF(words.rightToLeft ? left : left + width - page, below, page, line),
                     end | Qt::AlignTop | Qt::TextSingleLine | Qt::TextDontClip, words.page);
    painter.restore();
}

void drawLines(QPainter &painter, const QTextDocument &document, const QRectF &part, double pointSize) {
    const double body = pointSize * kUnit;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isSection = block.blockFormat().headingLevel() == 2;
        const bool isToWrite = isWritingLine(block);
        const bool isToTear = isTearLine(block);
        if (!isSection && !isToWrite && !isToTear)
            continue;
        const QRectF line = firstLineOf(document, block);
        if (!part.contains(QPointF(part.center().x(), line.top() + 1)))
            continue;
        if (isSection && line.top() - part.top() > body * kTopOfPage)
            drawAcross(painter, line.left(), line.right(),
                       line.top() - block.blockFormat().topMargin() * kAboveSection, kThinLine * kUnit);
        else if (isToWrite)
            drawAcross(painter, line.left(), line.right(), line.bottom() - 1, kThinLine * kUnit);
        else if (isToTear)
            drawAcross(painter, line.left(), line.right(), line.center().y(), kThinLine * 2 * kUnit,
                       Qt::DashLine);
    }
}
