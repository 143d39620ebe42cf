// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_document.h"

#include "model/base/isolated.h"
#include "ui/printing/chart_strip.h"
#include "ui/printing/emoji_pictures.h"
#include "ui/printing/folded_card.h"
#include "ui/printing/page_breaks.h"
#include "ui/printing/photo_picture.h"
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
constexpr QLatin1String kChartScheme("chart:");
constexpr QLatin1String kCodeScheme("code:");
constexpr QLatin1String kPhotoScheme("photo:");
constexpr QLatin1String kTimelineScheme("timeline:");

/// The number of "timeline:2", or -1 for another picture.
int numberOf(const QTextImageFormat &format, QLatin1String scheme) {
    return format.name().startsWith(scheme) ? QStringView(format.name()).mid(scheme.size()).toInt() : -1;
}

Error notPrinted() {
    return {ErrorKind::Failed,
            ReportDocumentText::tr("The printer did not take this. Please look at the printer."),
            {}};
}

} // namespace

ReportDocument::ReportDocument(const Report &report, const PaperChoice &paper, double pointSize,
                               double spacing, int mostPages) :
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
    const PictureSizes sizes = addPictures();
    m_document->setHtml(report.html);
    m_document->setMetaInformation(QTextDocument::DocumentTitle, report.title);
    styleReport(*m_document, pointSize, spacing);
    drawEmojiAsPictures(*m_document);
    sizePictures(sizes);
    sizeFoldedCards(*m_document);
    m_document->setPageSize(textArea(paper.size).size() * kUnit);
    if (mostPages == 0 || m_document->pageCount() <= mostPages)
        breakPages(*m_document);
}

ReportDocument::PictureSizes ReportDocument::addPictures() {
    const auto add = [this](QLatin1String scheme, int number, const QImage &picture) {
        m_document->addResource(QTextDocument::ImageResource, QUrl(scheme + QString::number(number)),
                                picture);
    };
    const QSizeF room = textArea(m_paper.size).size();
    PictureSizes sizes;
    for (int i = 0; i < m_report.charts.size(); ++i)
        add(kChartScheme, i, chartStrip(m_report.charts[i], kStripPoints));
    for (int i = 0; i < m_report.codes.size(); ++i)
        add(kCodeScheme, i, qrPicture(m_report.codes[i].text));
    for (int i = 0; i < m_report.photos.size(); ++i) {
        const QImage picture = photoPicture(m_report.photos[i]);
        add(kPhotoScheme, i, picture);
        sizes.photos.append(photoSize(m_report.photos[i], picture, room));
    }
    for (int i = 0; i < m_report.timelines.size(); ++i) {
        const TimelinePicture picture(m_report.timelines[i], room, m_pointSize);
        add(kTimelineScheme, i, picture.image());
        sizes.timelines.append(picture.points());
    }
    return sizes;
}

/// Pictures in a document have no size of their own that fits the paper.
void ReportDocument::sizePictures(const PictureSizes &sizes) {
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            if (isEmojiPicture(format))
                continue;
            const QSizeF size = sizeOf(format, sizes) * kUnit;
            format.setWidth(size.width());
            format.setHeight(size.height());
            QTextCursor cursor(m_document.get());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the iterator does not survive the change; a cell holds one picture
        }
    }
}

/// What fits the page stays as large; the others go with the size of the print.
QSizeF ReportDocument::sizeOf(const QTextImageFormat &format, const PictureSizes &sizes) const {
    const double factor = m_pointSize / kOrdinaryPoints;
    if (const int timeline = numberOf(format, kTimelineScheme); timeline >= 0)
        return sizes.timelines.value(timeline);
    if (const int code = numberOf(format, kCodeScheme); code >= 0)
        return QSizeF(1, 1) * m_report.codes.value(code).points * factor;
    if (const int photo = numberOf(format, kPhotoScheme); photo >= 0) {
        const bool isWhole = m_report.photos.value(photo).points == 0;
        return sizes.photos.value(photo) * (isWhole ? 1 : factor);
    }
    return QSizeF(kStripPoints) * factor;
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
    drawSheet(
        painter, m_paper.size,
        {.running = page > 0 ? isolated(m_report.title) : QString(),
         .below = isolated(m_report.footer),
         // All at once: a language may put the parts in another order.
         .page = isolated(m_pageWords.arg(QString::number(m_pagesBefore + page + 1),
                                          QString::number(m_pagesInAll == 0 ? pageCount() : m_pagesInAll))),
         .rightToLeft = m_rightToLeft},
        m_pointSize);
    painter.restore();
}

QPageLayout ReportDocument::pageLayout() const {
    // The margins are drawn by ourselves: the whole sheet is ours.
    return {QPageSize(m_paper.size), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point};
}

void ReportDocument::setPageNumbers(int before, int inAll) {
    m_pagesBefore = before;
    m_pagesInAll = inAll;
}

Result<> printPages(const ReportDocuments &documents, QPagedPaintDevice &device, int first, int last) {
    for (const ReportDocument *document : documents) {
        if (auto whole = document->check(); !whole)
            return whole;
    }
    QPainter painter;
    if (!painter.begin(&device))
        return notPrinted();
    const double scale = device.logicalDpiX() / kPointsPerInch;
    painter.scale(scale, scale);
    // Else white is not quite white, and a fax makes dots of it.
    painter.setRenderHint(QPainter::LosslessImageRendering);
    int number = 0;
    bool isFirst = true;
    for (const ReportDocument *document : documents) {
        for (int page = 0; page < document->pageCount(); ++page) {
            ++number;
            if (number < first || (last != 0 && number > last))
                continue;
            if (!isFirst && !device.newPage())
                return notPrinted();
            isFirst = false;
            document->drawPage(painter, page);
        }
    }
    return painter.end() ? Result<>() : notPrinted();
}
