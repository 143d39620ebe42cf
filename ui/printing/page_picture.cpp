// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_picture.h"

#include "ui/printing/report_document.h"

#include <QPainter>

QPixmap pagePicture(const ReportDocument &document, int page, int width, qreal ratio) {
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
