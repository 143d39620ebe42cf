// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_style.h"

#include "model/reports/html.h"
#include "ui/printing/folded_card.h"
#include "ui/printing/type_scale.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

constexpr double kCloserLines = 25; ///< percent of a line that may go where there is little room
constexpr double kFineLine = 0.4;   ///< points; thinner ones are lost by a fax
constexpr double kHeadLine = 0.9;
constexpr double kBetweenColumns = 1.6; ///< of the running text

/// What a block is drawn as beside its text.
constexpr int kLineProperty = QTextFormat::UserProperty + 1;
enum LineKind { NoLine, WritingLine, TearLine };

/// Parts that stand side by side are a table that has space instead of lines.
void spaceColumns(QTextTable &table, double body) {
    QTextTableFormat format = table.format();
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setBorder(0);
    format.setTopMargin(body * 0.4);
    table.setFormat(format);
    QTextTableCell first = table.cellAt(0, 0);
    QTextTableCellFormat gap = first.format().toTableCellFormat();
    gap.setRightPadding(body * kBetweenColumns);
    first.setFormat(gap);
}

void padSides(QTextTableCellFormat &format, bool isLast, double body) {
    format.setLeftPadding(0);
    format.setRightPadding(isLast ? 0 : body * 0.8);
}

void underline(QTextTableCellFormat &format, double points) {
    format.setBottomBorder(points * kUnit);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(Qt::black);
}

QTextTableFormat withoutBoxes(QTextTableFormat table) {
    table.setCellSpacing(0);
    table.setCellPadding(0);
    table.setBorder(0);
    return table;
}

/// No boxes: a line below the head and a fine one below each row, which is also one to write on.
void ruleRows(QTextTable &table, double body, double spacing) {
    QTextTableFormat whole = withoutBoxes(table.format());
    whole.setBottomMargin(body * 0.4 * spacing);
    table.setFormat(whole);
    const double padding = body * (0.02 + 0.24 * spacing);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            padSides(format, column == table.columns() - 1, body);
            // Closer lines reach a little below their row: there more of the padding stays.
            format.setTopPadding(padding * qMax(0.0, 2 * spacing - 1));
            format.setBottomPadding(padding * (spacing + 1) / 2);
            if (row + 1 < table.rows()) // below the last one the next section has its line
                underline(format, row < whole.headerRowCount() ? kHeadLine : kFineLine);
            cell.setFormat(format);
        }
    }
}

/// Cells to write in have a line below the last row, too.
void closeBelow(QTextTable &table) {
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(table.rows() - 1, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        underline(format, kFineLine);
        cell.setFormat(format);
    }
}

/// A fine line between the columns, too, so that nobody writes in the wrong one.
void ruleColumns(QTextTable &table, double body) {
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 1; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setLeftPadding(body * 0.3);
            format.setLeftBorder(kFineLine * kUnit);
            format.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setLeftBorderBrush(Qt::black);
            cell.setFormat(format);
        }
    }
    closeBelow(table);
}

/// What is told, and how that is called at its side.
void spaceFacts(QTextTable &table, double body, double spacing) {
    QTextTableFormat whole = withoutBoxes(table.format());
    whole.setTopMargin(body * 0.15 * spacing);
    whole.setBottomMargin(body * 0.3 * spacing);
    table.setFormat(whole);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            padSides(format, column == table.columns() - 1, body);
            format.setBottomPadding(body * 0.16 * (spacing + 1) / 2);
            cell.setFormat(format);
        }
    }
}

void ruleTable(QTextTable &table, double body, double spacing) {
    const bool isGrid = table.format().cellPadding() == kGridPadding;
    ruleRows(table, body, spacing);
    if (isGrid)
        ruleColumns(table, body);
}

void styleTables(QTextFrame *frame, double body, double spacing) {
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            if (table->format().cellSpacing() > 0)
                spaceColumns(*table, body);
            else if (isFoldedCard(*table))
                continue;
            else if (table->format().cellPadding() == kFactsPadding)
                spaceFacts(*table, body, spacing);
            else
                ruleTable(*table, body, spacing);
        }
        styleTables(child, body, spacing);
    }
}

/// Qt draws a line of its own in a colour of the screen; ours is drawn with the page.
void styleLines(QTextDocument &document, double body) {
    constexpr double high = 1.8; // of the running text: as far apart as on ruled paper
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (!format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
            continue;
        const bool isTear =
            format.lengthProperty(QTextFormat::BlockTrailingHorizontalRulerWidth).rawValue() == kTearPercent;
        format.clearProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
        format.setProperty(kLineProperty, int(isTear ? TearLine : WritingLine));
        format.setTopMargin(0);
        format.setBottomMargin(0);
        format.setLineHeight(body * high, QTextBlockFormat::FixedHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

QString reportStyleSheet(double pointSize, double spacing) {
    const auto px = [pointSize](double part) { return QString::number(qRound(pointSize * kUnit * part)); };
    const QString lines = QString::number(qRound(100 - kCloserLines * (1 - spacing)));
    return u"body, p, li, td { font-size: %1px; color: #000000; }"
           "p, li, td, th { line-height: %2%; }"
           "p, ul, ol { margin-top: 0px; margin-bottom: %3px; }"_s.arg(px(1), lines, px(0.25 * spacing)) +
           u"h1 { font-size: %1px; margin-top: 0px; margin-bottom: %2px; }"
           "h2 { font-size: %3px; margin-top: %4px; margin-bottom: %5px; }"
           "h3 { font-size: %6px; font-weight: 600; margin-top: %7px; margin-bottom: %8px; }"_s.arg(
               px(kTitlePart), px(0.25 * spacing), px(kSectionPart), px(1.1 * spacing), px(0.3 * spacing),
               px(kItemPart), px(0.6 * spacing), px(0.1 * spacing)) +
           u"th { font-size: %1px; color: #000000; font-weight: 600; text-align: left; }"
           "p.quiet { font-size: %1px; color: #000000; }"
           "span.number { font-size: %1px; color: #000000; }"
           "span.group { font-size: %2px; font-family: monospace; }"
           "span.tick { font-size: %3px; }"_s.arg(px(kSmallPart), px(1.7), px(1.5));
}

void styleReport(QTextDocument &document, double pointSize, double spacing) {
    styleTables(document.rootFrame(), pointSize * kUnit, spacing);
    styleLines(document, pointSize * kUnit);
}

bool isWritingLine(const QTextBlock &block) {
    return block.blockFormat().intProperty(kLineProperty) == WritingLine;
}

bool isTearLine(const QTextBlock &block) {
    return block.blockFormat().intProperty(kLineProperty) == TearLine;
}
