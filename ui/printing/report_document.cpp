// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_document.h"

#include "model/base/isolated.h"
#include "ui/printing/chart_strip.h"
#include "ui/printing/emoji_pictures.h"
#include "ui/printing/folded_card.h"
#include "ui/printing/page_breaks.h"
#include "ui/printing/qr_picture.h"
#include "ui/printing/report_style.h"
#include "ui/printing/sheet.h"
#include "ui/printing/timeline_picture.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>

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
    breakPages(*m_document);
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
