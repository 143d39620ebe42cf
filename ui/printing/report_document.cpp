// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_document.h"

#include "model/base/isolated.h"
#include "ui/printing/chart_strip.h"
#include "ui/printing/emoji_pictures.h"
#include "ui/printing/folded_card.h"
#include "ui/printing/qr_picture.h"
#include "ui/printing/report_style.h"
#include "ui/printing/sheet.h"
#include "ui/printing/timeline_picture.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct ReportDocumentText {
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

constexpr double kPointsPerInch = 72;
const QSize kStripPoints(118, 26);
constexpr QLatin1String kCodeScheme("code:");
constexpr QLatin1String kTimelineScheme("timeline:");

/// The number of "timeline:2", or -1 for another picture.
int numberOf(const QTextImageFormat &format, QLatin1String scheme) {
    return format.name().startsWith(scheme) ? QStringView(format.name()).mid(scheme.size()).toInt() : -1;
}

/// Pictures in a document have no size of their own that fits the paper.
void sizePictures(QTextDocument &document, double factor, const QList<ReportCode> &codes,
                  const QList<QSizeF> &timelines) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            if (isEmojiPicture(format))
                continue;
            const int timeline = numberOf(format, kTimelineScheme);
            const int code = numberOf(format, kCodeScheme);
            const double wide = code < 0 ? 0 : codes.value(code).points;
            const QSizeF strip = code < 0 ? QSizeF(kStripPoints) : QSizeF(wide, wide);
            const QSizeF size = (timeline < 0 ? strip * factor : timelines.value(timeline)) * kUnit;
            format.setWidth(size.width());
            format.setHeight(size.height());
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the iterator does not survive the change; a cell holds one picture
        }
    }
}

constexpr int kOfAnItem = 3; ///< level of a heading whose text stays on one page with it

constexpr double kRounding = 1; ///< the layout counts in 64ths

/// Tells on which page something lies.
class Pages {
public:
    explicit Pages(const QTextDocument &document) : m_document(document) {}

    /// The top of a block's first line. It is the line that goes to the next page, not its block.
    int of(const QTextBlock &block) const {
        double top = m_document.documentLayout()->blockBoundingRect(block).top();
        if (block.layout()->lineCount() > 0)
            top += block.layout()->lineAt(0).y();
        return int(top / m_document.pageSize().height());
    }
    /// Where all from one block to another ends. Of two columns, either may be the longer one; and a picture
    /// that stands on the edge of a page ends on the next one.
    int ofEnd(const QTextBlock &first, const QTextBlock &last) const {
        double end = 0;
        for (QTextBlock block = first; block.isValid(); block = block.next()) {
            const double top = m_document.documentLayout()->blockBoundingRect(block).top();
            if (const int lines = block.layout()->lineCount(); lines > 0) {
                const QTextLine line = block.layout()->lineAt(lines - 1);
                end = std::max(end, top + line.y() + line.height());
            }
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
    /// Whether all from one block to another is short enough to stay on one page. A longer one would leave
    /// too much of a page empty, and goes on where it is.
    bool isShort(const QTextBlock &first, const QTextBlock &last) const {
        constexpr double ofAPage = 0.4;
        const QAbstractTextDocumentLayout *layout = m_document.documentLayout();
        return layout->blockBoundingRect(last).bottom() - layout->blockBoundingRect(first).top() <
               m_document.pageSize().height() * ofAPage;
    }

private:
    const QTextDocument &m_document;
};

/// The last block that belongs to a heading and is not empty.
QTextBlock endOf(const QTextBlock &heading) {
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

/// A heading that would stand alone at the foot of a page goes to the next one; so does an item that would
/// be cut in two, with the heading above it.
void keepHeadingsWithText(QTextDocument &document) {
    layOutAll(document);
    const Pages pages(document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0 || !block.next().isValid())
            continue;
        const QTextBlock last = endOf(block);
        const bool isItem = level == kOfAnItem && pages.isShort(block, last);
        const bool isCut =
            isItem ? pages.of(block) != pages.ofEnd(block, last) : pages.of(block) != pages.of(block.next());
        if (!isCut)
            continue;
        const QTextBlock above = block.previous();
        const bool isFirst = isItem && above.isValid() && above.blockFormat().headingLevel() > 1 &&
                             pages.of(above) == pages.of(block);
        beginPageWith(isFirst ? above : block);
        layOutAll(document);
    }
}

/// Now and then Qt leaves a line on the edge between two pages, and each shows half of it. With room above it
/// it goes to the next one.
void keepLinesWhole(QTextDocument &document) {
    const Pages pages(document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double room = pages.roomOnFirst(block);
        if (room <= 0)
            continue;
        QTextBlockFormat format = block.blockFormat();
        const double above = block.previous().isValid() ? block.previous().blockFormat().bottomMargin() : 0;
        format.setTopMargin(qMax(format.topMargin(), above) + room); // the larger of the two counts
        QTextCursor(block).setBlockFormat(format);
        layOutAll(document);
    }
}

/// The end of the last line of text.
double endOfText(const QTextDocument &document) {
    double end = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        if (const int lines = block.layout()->lineCount(); lines > 0) {
            const QTextLine line = block.layout()->lineAt(lines - 1);
            end = std::max(end, top + line.y() + line.height());
        }
    }
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

Error notPrinted() {
    return {ErrorKind::Failed,
            ReportDocumentText::tr("The printer did not take this. Please look at the printer."),
            {}};
}

} // namespace

ReportDocument::ReportDocument(const Report &report, const PaperChoice &paper, double pointSize,
                               double spacing) :
    m_report(report),
    //: below each page: its number, and how many there are
    m_pageWords(ReportDocumentText::tr("Page %1 of %2")), m_language(QLocale().bcp47Name()),
    m_rightToLeft(QLocale().textDirection() == Qt::RightToLeft), m_paper(paper), m_pointSize(pointSize),
    m_document(std::make_unique<QTextDocument>()) {
    QFont font;
    font.setPixelSize(qRound(pointSize * kUnit));
    m_document->setDefaultFont(font);
    m_document->setDocumentMargin(0);
    m_document->setIndentWidth(pointSize * kUnit * 1.3);
    m_document->setDefaultStyleSheet(reportStyleSheet(pointSize, spacing));
    QTextOption option = m_document->defaultTextOption();
    option.setTextDirection(QLocale().textDirection());
    m_document->setDefaultTextOption(option);
    const QList<QSizeF> timelines = addPictures();
    m_document->setHtml(report.html);
    m_document->setMetaInformation(QTextDocument::DocumentTitle, report.title);
    styleReport(*m_document, pointSize, spacing);
    drawEmojiAsPictures(*m_document);
    sizePictures(*m_document, pointSize / kOrdinaryPoints, m_report.codes, timelines);
    sizeFoldedCards(*m_document);
    m_document->setPageSize(textArea(paper.size).size() * kUnit);
    keepHeadingsWithText(*m_document);
    keepLinesWhole(*m_document);
    standAtFoot(*m_document);
}

QList<QSizeF> ReportDocument::addPictures() {
    for (int i = 0; i < m_report.charts.size(); ++i)
        m_document->addResource(QTextDocument::ImageResource, QUrl(u"chart:%1"_s.arg(i)),
                                chartStrip(m_report.charts[i], kStripPoints));
    for (int i = 0; i < m_report.codes.size(); ++i)
        m_document->addResource(QTextDocument::ImageResource, QUrl(u"code:%1"_s.arg(i)),
                                qrPicture(m_report.codes[i].text));
    QList<QSizeF> sizes;
    for (int i = 0; i < m_report.timelines.size(); ++i) {
        const TimelinePicture picture(m_report.timelines[i], textArea(m_paper.size).size(), m_pointSize);
        m_document->addResource(QTextDocument::ImageResource, QUrl(u"timeline:%1"_s.arg(i)), picture.image());
        sizes.append(picture.points());
    }
    return sizes;
}

void ReportDocument::drawPage(QPainter &painter, int page) const {
    const QRectF text = textArea(m_paper.size);
    const QSizeF size = text.size() * kUnit;
    painter.save();
    painter.translate(text.topLeft());
    painter.scale(1 / kUnit, 1 / kUnit);
    const QRectF part(QPointF(0, page * size.height()), size);
    painter.translate(0, -part.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black); // paper is white in the dark theme, too
    painter.setClipRect(part);
    m_document->documentLayout()->draw(&painter, context);
    drawLines(painter, *m_document, part, m_pointSize);
    painter.restore();
    painter.save();
    painter.setFont(m_document->defaultFont());
    drawSheet(painter, m_paper.size,
              {.running = page > 0 ? isolated(m_report.title) : QString(),
               .below = isolated(m_report.footer),
               // All at once: a language may put the parts in another order.
               .page = isolated(m_pageWords.arg(QString::number(page + 1), QString::number(pageCount()))),
               .rightToLeft = m_rightToLeft},
              m_pointSize);
    painter.restore();
}

QPageLayout ReportDocument::pageLayout() const {
    // The margins are drawn by ourselves: the whole sheet is ours.
    return {QPageSize(m_paper.size), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point};
}

Result<> ReportDocument::print(QPagedPaintDevice &device, int first, int last) const {
    if (auto whole = check(); !whole)
        return whole;
    QPainter painter;
    if (!painter.begin(&device))
        return notPrinted();
    const double scale = device.logicalDpiX() / kPointsPerInch;
    painter.scale(scale, scale);
    // Else white is not quite white, and a fax makes dots of it.
    painter.setRenderHint(QPainter::LosslessImageRendering);
    const int end = last == 0 ? pageCount() : qMin(last, pageCount());
    for (int page = qMax(first, 1); page <= end; ++page) {
        if (page > qMax(first, 1) && !device.newPage())
            return notPrinted();
        drawPage(painter, page - 1);
    }
    return painter.end() ? Result<>() : notPrinted();
}
