// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/page_preview.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/printing/page_picture.h"
#include "ui/printing/report_document.h"

#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWidth = 760;
constexpr int kLeastWidth = 120;

QSize pageSize(const ReportDocument &document, int width) {
    const QSizeF points = document.pageLayout().fullRectPoints().size();
    return {width, qRound(points.height() * width / points.width())};
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
    std::vector<std::unique_ptr<ReportDocument>> documents;
    documents.push_back(std::move(document));
    setDocuments(std::move(documents), words);
}

void PagePreview::setDocuments(std::vector<std::unique_ptr<ReportDocument>> documents, const QString &words) {
    m_documents = std::move(documents);
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
    m_queue.start({});
    int inAll = 0;
    for (const auto &document : m_documents) {
        if (const auto whole = document->check(); !whole)
            return showProblem(whole.error());
        inAll += document->pageCount();
    }
    const int width = qBound(kLeastWidth, viewport()->width() - scaled(24), scaled(kMostWidth));
    std::vector<IdleQueue::Part> parts;
    int number = 0;
    for (const auto &document : m_documents) {
        for (int page = 0; page < document->pageCount(); ++page) {
            QLabel *label = addPage(pageSize(*document, width), ++number, inAll);
            parts.emplace_back([this, label, page, width, shown = document.get()] {
                label->setPixmap(pagePicture(*shown, page, width, devicePixelRatioF()));
            });
        }
    }
    m_pages->activate();
    m_queue.start(std::move(parts));
}

/// Its place; it is drawn when there is time.
QLabel *PagePreview::addPage(const QSize &size, int number, int inAll) {
    auto *label = new QLabel;
    label->setFrameShape(QFrame::Box);
    const int frame = 2 * label->frameWidth();
    label->setFixedSize(size + QSize(frame, frame));
    label->setAccessibleName(tr("Page %1 of %2").arg(number).arg(inAll));
    m_pages->addWidget(label);
    return label;
}

/// A page with gaps is not shown: it would be taken for the whole.
void PagePreview::showProblem(const Error &error) {
    QLabel *problem = mutedLabel(error.text);
    problem->setObjectName(u"problem"_s);
    m_pages->addWidget(problem);
    m_pages->activate();
}
