// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_check.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

struct PageCheckText {
    Q_DECLARE_TR_FUNCTIONS(PageCheck)
};

/// The layout rounds each word: a full line from right to left can begin some of a page's 5,000 units
/// beside the edge. This many are a quarter of a millimetre, far within the margin.
constexpr double kRoundingOfLayout = 10;

/// By its corners: an empty line has no width, and Qt says of such a rectangle that nothing contains it.
bool isOnAPage(const QRectF &line, const QSizeF &page, int pages) {
    const QRectF all =
        QRectF(0, 0, page.width(), page.height() * pages)
            .adjusted(-kRoundingOfLayout, -kRoundingOfLayout, kRoundingOfLayout, kRoundingOfLayout);
    return all.contains(line.topLeft()) && all.contains(line.bottomRight());
}

bool isWhole(const QTextDocument &document, const QTextBlock &block) {
    const QPointF corner = document.documentLayout()->blockBoundingRect(block).topLeft();
    const QTextLayout &layout = *block.layout();
    int end = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QRectF place = line.naturalTextRect().translated(corner);
        if (!isOnAPage(place, document.pageSize(), document.pageCount()))
            return false;
        end = line.textStart() + line.textLength();
    }
    return end >= block.text().size();
}

} // namespace

Result<> checkPages(const QTextDocument &document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.text().isEmpty() && !isWhole(document, block))
            return Error{ErrorKind::Failed,
                         PageCheckText::tr("Some words would be missing on this paper. So it was not made. "
                                           "Please try another size of paper."),
                         u"block %1"_s.arg(block.blockNumber())};
    }
    return {};
}
