// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_breaks.h"

#include "ui/printing/report_style.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>
#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr int kOfAnItem = 3;    ///< level of a heading whose text stays on one page with it
constexpr double kRounding = 1; ///< the layout counts in 64ths
/// What is longer would leave too much of a page empty, and goes on where it is.
constexpr double kMostOfAPage = 0.4;
constexpr int kMostTries = 4;
constexpr double kMoreRoom = 3 * kUnit;

/// Tells on which page something lies.
class Pages {
public:
    explicit Pages(const QTextDocument &document) : m_document(document) {}

    /// The page of a block's first line. It is the line that goes to the next page, not its block.
    int of(const QTextBlock &block) const { return int(beginOf(block) / m_document.pageSize().height()); }
    /// Where all from one block to another ends. Of two columns, either may be the longer one; and a picture
    /// that stands on the edge of a page ends on the next one.
    int ofEnd(const QTextBlock &first, const QTextBlock &last) const {
        double end = 0;
        for (QTextBlock block = first; block.isValid(); block = block.next()) {
            end = std::max(end, endOf(block));
            if (block == last)
                break;
        }
        return int((end - kRounding) / m_document.pageSize().height());
    }
    /// How much of its first line lies on another page than the line's end; 0 when it is whole.
    double roomOnFirst(const QTextBlock &block) const {
        if (block.layout()->lineCount() == 0)
            return 0;
        const QTextLine line = block.layout()->lineAt(0);
        const double page = m_document.pageSize().height();
        const double top = m_document.documentLayout()->blockBoundingRect(block).top() + line.y();
        const double end = (std::floor(top / page) + 1) * page;
        const bool isCut = line.height() < page && top + line.height() > end + kRounding;
        return isCut ? end - top : 0;
    }
    /// Whether all from one block to another is short enough to stay on one page.
    bool isShort(const QTextBlock &first, const QTextBlock &last) const {
        const QAbstractTextDocumentLayout *layout = m_document.documentLayout();
        return layout->blockBoundingRect(last).bottom() - layout->blockBoundingRect(first).top() <
               m_document.pageSize().height() * kMostOfAPage;
    }
    /// Whether an item of a list is cut in two, and has not to be.
    bool isTorn(const QTextBlock &item) const { return isShort(item, item) && of(item) != ofEnd(item, item); }
    /// The same for a row of a table.
    bool isTorn(const QTextTable &table, int row) const {
        double end = 0;
        for (int column = 0; column < table.columns(); ++column)
            end = std::max(end, endOf(table.cellAt(row, column).lastCursorPosition().block()));
        const double begin = beginOf(table, row);
        const double page = m_document.pageSize().height();
        return end - begin < page * kMostOfAPage && int(begin / page) != int((end - kRounding) / page);
    }
    /// How much of the page is left below the top of a block, or of the text of a row.
    double roomFrom(const QTextBlock &block) const { return roomFrom(beginOf(block)); }
    double roomFrom(const QTextTable &table, int row) const { return roomFrom(beginOf(table, row)); }
    /// The end of the last line of a block.
    double endOf(const QTextBlock &block) const {
        const int lines = block.layout()->lineCount();
        if (lines == 0)
            return 0;
        const QTextLine line = block.layout()->lineAt(lines - 1);
        return m_document.documentLayout()->blockBoundingRect(block).top() + line.y() + line.height();
    }

private:
    double beginOf(const QTextBlock &block) const {
        const double top = m_document.documentLayout()->blockBoundingRect(block).top();
        return block.layout()->lineCount() > 0 ? top + block.layout()->lineAt(0).y() : top;
    }
    double beginOf(const QTextTable &table, int row) const {
        double begin = m_document.size().height();
        for (int column = 0; column < table.columns(); ++column)
            begin = std::min(begin, beginOf(table.cellAt(row, column).firstCursorPosition().block()));
        return begin;
    }
    double roomFrom(double top) const {
        const double page = m_document.pageSize().height();
        return (std::floor(top / page) + 1) * page - top;
    }

    const QTextDocument &m_document;
};

/// The last block that belongs to a heading and is not empty.
QTextBlock lastOf(const QTextBlock &heading) {
    QTextBlock last = heading;
    for (QTextBlock block = heading.next(); block.isValid() && block.blockFormat().headingLevel() == 0;
         block = block.next()) {
        if (block.length() > 1)
            last = block;
    }
    return last;
}

void beginPageWith(const QTextBlock &block) {
    QTextCursor cursor(block);
    if (QTextTable *table = cursor.currentTable()) {
        QTextTableFormat format = table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        return table->setFormat(format);
    }
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.mergeBlockFormat(format);
}

/// Lays all of a document out. By itself Qt does that bit by bit, and forgets the blocks behind when a format
/// changes meanwhile: they never get lines, and nobody sees them again. It also leaves lines on the edge of a
/// page. So everything is laid out anew, and asking how large it is finishes that.
void layOutAll(QTextDocument &document) {
    document.setPageSize(document.pageSize());
    document.documentLayout()->documentSize();
}

/// The table in which a block begins a row, and the number of that row.
std::pair<QTextTable *, int> rowBegunBy(const QTextBlock &block) {
    QTextTable *table = QTextCursor(block).currentTable();
    if (!table)
        return {};
    const QTextTableCell cell = table->cellAt(block.position());
    const bool isFirst = cell.column() == 0 && cell.firstCursorPosition().block() == block;
    return isFirst ? std::pair(table, cell.row()) : std::pair<QTextTable *, int>();
}

void growRow(QTextTable &table, int row, double room) {
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomPadding(format.bottomPadding() + room);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_None);
        cell.setFormat(format);
    }
}

/// The row above a torn one grows to the foot of the page: Qt knows no page break within a table. The head
/// stands above the next page, too, and so does its line.
void beginPageWithRow(QTextTable &table, int row, double room) {
    const double padding = table.cellAt(row, 0).format().toTableCellFormat().topPadding();
    growRow(table, row - 1, room + padding + kRounding);
}

void addRoomAbove(const QTextBlock &block, double room) {
    QTextBlockFormat format = block.blockFormat();
    const double above = block.previous().isValid() ? block.previous().blockFormat().bottomMargin() : 0;
    format.setTopMargin(qMax(format.topMargin(), above) + room); // the larger of the two counts
    QTextCursor(block).setBlockFormat(format);
}

/// Decides for one block after the other where a page has to end before it. What stands further down is laid
/// out anew each time.
class PageBreaks {
public:
    explicit PageBreaks(QTextDocument &document) : m_document(document), m_pages(document) {}

    void place() {
        layOutAll(m_document);
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0)
                keepWithText(block);
            else if (const auto [table, row] = rowBegunBy(block); table)
                keepRowWhole(block, *table, row);
            if (block.textList() && m_pages.isTorn(block))
                putOnNextPage(block);
            else if (const double room = m_pages.roomOnFirst(block); room > 0)
                pushDown(block, room);
        }
    }

private:
    /// A heading that would stand alone at the foot of a page goes to the next one; so does an item that
    /// would be cut in two, with the heading above it.
    void keepWithText(const QTextBlock &heading) {
        if (!heading.next().isValid())
            return;
        const QTextBlock last = lastOf(heading);
        const bool isItem =
            heading.blockFormat().headingLevel() == kOfAnItem && m_pages.isShort(heading, last);
        const bool isCut = isItem ? m_pages.of(heading) != m_pages.ofEnd(heading, last)
                                  : m_pages.of(heading) != m_pages.of(heading.next()) || goes(heading.next());
        if (!isCut)
            return;
        const QTextBlock above = heading.previous();
        const bool isFirst = isItem && above.isValid() && above.blockFormat().headingLevel() > 1 &&
                             m_pages.of(above) == m_pages.of(heading);
        const QTextBlock &first = isFirst ? above : heading;
        if (isInLongColumns(first)) // each of them has pages of its own
            return pushDown(first, m_pages.roomFrom(first));
        beginPageWith(first);
        layOutAll(m_document);
    }
    /// What is short goes to the next page with all that stands beside it, such as a code.
    bool isInLongColumns(const QTextBlock &block) const {
        const QTextTable *table = QTextCursor(block).currentTable();
        return table &&
               !m_pages.isShort(table->firstCursorPosition().block(), table->lastCursorPosition().block());
    }
    /// Whether what stands right below a heading is about to go to the next page.
    bool goes(const QTextBlock &block) const {
        if (block.textList())
            return m_pages.isTorn(block);
        const auto [table, row] = rowBegunBy(block);
        const int first = table ? row + table->format().headerRowCount() : 0;
        return table && first < table->rows() && m_pages.isTorn(*table, first);
    }
    void keepRowWhole(const QTextBlock &block, QTextTable &table, int row) {
        if (!m_pages.isTorn(table, row))
            return;
        const bool isFirst = row <= table.format().headerRowCount();
        if (isFirst)
            beginPageWith(block); // the whole table
        layOutAll(m_document);
        // Closer lines reach a little above their row, so that some more room may be needed.
        for (int i = 0; !isFirst && i < kMostTries && m_pages.isTorn(table, row); ++i) {
            beginPageWithRow(table, row, i == 0 ? m_pages.roomFrom(table, row) : kMoreRoom);
            layOutAll(m_document);
        }
        // Where it grew by a hair too much, its own last line went to the next page.
        for (int i = 0; !isFirst && i < kMostTries && m_pages.isTorn(table, row - 1); ++i) {
            growRow(table, row - 1, -kMoreRoom);
            layOutAll(m_document);
        }
    }
    void putOnNextPage(const QTextBlock &item) { pushDown(item, m_pages.roomFrom(item)); }
    /// Now and then Qt leaves a line on the edge between two pages, and each shows half of it.
    void pushDown(const QTextBlock &block, double room) {
        addRoomAbove(block, room);
        layOutAll(m_document);
    }

    QTextDocument &m_document;
    const Pages m_pages;
};

/// The end of the last line of text.
double endOfText(const QTextDocument &document) {
    const Pages pages(document);
    double end = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        end = std::max(end, pages.endOf(block));
    return end;
}

/// What is torn off stands at the foot of the last page, and stays in one piece.
void standAtFoot(QTextDocument &document) {
    const Pages pages(document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isTearLine(block))
            continue;
        if (pages.of(block) != pages.ofEnd(block, document.lastBlock())) {
            beginPageWith(block);
            layOutAll(document);
        }
        const double page = document.pageSize().height();
        const double room = page * document.pageCount() - endOfText(document) - kRounding;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(qMax(0.0, room));
        QTextCursor(block).setBlockFormat(format);
        return layOutAll(document);
    }
}

} // namespace

void breakPages(QTextDocument &document) {
    PageBreaks(document).place();
    standAtFoot(document);
}
