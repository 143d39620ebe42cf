// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/folded_card.h"

#include "model/reports/html.h"
#include "ui/printing/report_style.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextTable>

namespace {

// ISO/IEC 7810, ID-1.
constexpr double kPointsPerMillimetre = 72 / 25.4;
constexpr double kCardWidth = 85.6 * kPointsPerMillimetre * kUnit;
constexpr double kCardHeight = 53.98 * kPointsPerMillimetre * kUnit;
constexpr double kCardEdge = 12 * kUnit;
constexpr double kCutLine = 0.8 * kUnit;
constexpr double kFoldLine = 0.4 * kUnit;

/// How high the part stands on its own.
double heightOf(const QTextTableCell &cell, const QTextDocument &document) {
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    QTextDocument alone;
    alone.setDefaultFont(document.defaultFont());
    alone.setDocumentMargin(0);
    alone.setTextWidth(kCardWidth - 2 * kCardEdge);
    QTextCursor(&alone).insertFragment(cursor.selection());
    return alone.size().height();
}

void drawEdges(QTextTableCellFormat &format, int row, int column) {
    const auto style = [](bool isCut) {
        return isCut ? QTextFrameFormat::BorderStyle_Dashed : QTextFrameFormat::BorderStyle_Dotted;
    };
    const auto width = [](bool isCut) { return isCut ? kCutLine : kFoldLine; };
    format.setBorderBrush(Qt::black);
    format.setTopBorder(width(row == 0));
    format.setTopBorderStyle(style(row == 0));
    format.setBottomBorder(row == 1 ? kCutLine : 0);
    format.setBottomBorderStyle(style(true));
    format.setLeftBorder(width(column == 0));
    format.setLeftBorderStyle(style(column == 0));
    format.setRightBorder(column == 1 ? kCutLine : 0);
    format.setRightBorderStyle(style(true));
}

void sizeCard(QTextTable &table, const QTextDocument &document) {
    QTextTableFormat whole = table.format();
    whole.setWidth(QTextLength(QTextLength::FixedLength, 2 * kCardWidth));
    whole.setColumnWidthConstraints(QList<QTextLength>(2, QTextLength(QTextLength::FixedLength, kCardWidth)));
    whole.setCellSpacing(0);
    whole.setCellPadding(0);
    whole.setBorder(0);
    table.setFormat(whole);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setPadding(kCardEdge);
            format.setBottomPadding(qMax(kCardEdge, kCardHeight - kCardEdge - heightOf(cell, document)));
            drawEdges(format, row, column);
            cell.setFormat(format);
        }
    }
}

} // namespace

bool isFoldedCard(const QTextTable &table) {
    return table.format().cellPadding() == kCardPadding;
}

void sizeFoldedCards(QTextDocument &document) {
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table && isFoldedCard(*table))
            sizeCard(*table, document);
    }
}
