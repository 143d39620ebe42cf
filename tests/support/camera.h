// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report_document.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// What a camera reads in the code on the first page, which it sees with so many dots to the point. Nothing
/// where zbar-tools is not installed.
inline std::optional<QString> wordsReadByCamera(const ReportDocument &document, int dotsToThePoint) {
    using namespace Qt::StringLiterals;
    const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (reader.isEmpty())
        return std::nullopt;
    const QSizeF points = document.pageLayout().fullRectPoints().size();
    QImage page((points * dotsToThePoint).toSize(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(dotsToThePoint, dotsToThePoint);
    document.drawPage(painter, 0);
    painter.end();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"page.png"_s);
    if (!page.save(file))
        return QString();
    QProcess process;
    process.start(reader, {u"--quiet"_s, u"--raw"_s, file});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}
