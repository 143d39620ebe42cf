// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/page_preview.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/printing/report_document.h"

#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWidth = 760;
constexpr int kLeastWidth = 120;

QPixmap pageImage(const ReportDocument &document, int page, int width, qreal ratio) {
    const QSizeF points = document.pageLayout().fullRectPoints().size();
    const double scale = width * ratio / points.width();
    QPixmap pixmap((points * scale).toSize());
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    document.drawPage(painter, page);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

PagePreview::PagePreview(QWidget *parent) : QScrollArea(parent) {
    auto *content = new QWidget;
    m_pages = new QVBoxLayout(content);
    m_pages->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_pages->setSpacing(scaled(14));
    m_pages->setContentsMargins(scaled(4), scaled(4), scaled(4), scaled(4));
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus); // so that the arrows scroll it
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a page is as wide as there is room
    setAccessibleName(tr("Preview"));
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

PagePreview::~PagePreview() = default;

void PagePreview::setDocument(std::unique_ptr<ReportDocument> document, const QString &words) {
    m_document = std::move(document);
    setAccessibleDescription(words);
    drawPages();
}

void PagePreview::resizeEvent(QResizeEvent *event) {
    if (event->size().width() != event->oldSize().width())
        drawPages();
    QScrollArea::resizeEvent(event); // makes room for what is drawn, which is of another size now
}

void PagePreview::drawPages() {
    while (QLayoutItem *item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_document)
        return;
    if (const auto whole = m_document->check(); !whole)
        return showProblem(whole.error());
    const int width = qBound(kLeastWidth, viewport()->width() - scaled(24), scaled(kMostWidth));
    for (int page = 0; page < m_document->pageCount(); ++page) {
        auto *label = new QLabel;
        label->setFrameShape(QFrame::Box);
        label->setPixmap(pageImage(*m_document, page, width, devicePixelRatioF()));
        label->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(m_document->pageCount()));
        m_pages->addWidget(label);
    }
    m_pages->activate();
}

/// A page with gaps is not shown: it would be taken for the whole.
void PagePreview::showProblem(const Error &error) {
    QLabel *problem = mutedLabel(error.text);
    problem->setObjectName(u"problem"_s);
    m_pages->addWidget(problem);
    m_pages->activate();
}
