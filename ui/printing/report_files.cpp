// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/isolated.h"
#include "model/files/atomic_replace.h"
#include "model/files/pdf_language.h"
#include "model/reports/html.h"
#include "ui/printing/chart_strip.h"
#include "ui/printing/photo_picture.h"
#include "ui/printing/qr_picture.h"
#include "ui/printing/report_document.h"
#include "ui/printing/timeline_picture.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPdfDpi = 1200;
const QSize kWebStrip(180, 40);
constexpr double kWebPerPoint = 1.85;
const QSizeF kWebTimeline(540, 900);

constexpr char kPage[] = R"html(<!DOCTYPE html>
<html lang="%1" dir="%2">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%3</title>
<style>
body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #767676; padding: 0.35rem 1rem 0.35rem 0; text-align: start; vertical-align: top; }
thead th { border-bottom: 2px solid #1a1a1a; font-size: 0.875rem; }
table.facts td, table.columns > tbody > tr > td, table.picture > tbody > tr > td { border: none; }
table.facts td { padding: 0.1rem 1rem 0.1rem 0; }
table.columns > tbody > tr > td { width: 50%; }
table.grid th + th, table.grid td + td { border-inline-start: 1px solid #767676; padding-inline-start: 0.5rem; }
h1 { border-top: 3px solid #1a1a1a; padding-top: 0.75rem; }
h2 { border-top: 1px solid #1a1a1a; padding-top: 0.5rem; }
hr { border: 0; border-bottom: 1px solid #1a1a1a; height: 1.75rem; margin: 0; }
.quiet, footer { font-size: 0.875rem; color: #1a1a1a; }
</style>
</head>
<body>
<main>
%4</main>
<footer><p>%5</p></footer>
</body>
</html>
)html";

QString dataUrl(const QImage &image) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
}

QString withPictures(const Report &report) {
    QString html = report.html;
    for (int i = 0; i < report.charts.size(); ++i) {
        html.replace(u"src=\"chart:%1\""_s.arg(i),
                     u"width=\"%1\" height=\"%2\" src=\"%3\""_s.arg(kWebStrip.width())
                         .arg(kWebStrip.height())
                         .arg(dataUrl(chartStrip(report.charts[i], kWebStrip))));
    }
    for (int i = 0; i < report.codes.size(); ++i) {
        html.replace(u"src=\"code:%1\""_s.arg(i), u"width=\"%1\" height=\"%1\" src=\"%2\""_s
                                                      .arg(qRound(report.codes[i].points * kWebPerPoint))
                                                      .arg(dataUrl(qrPicture(report.codes[i].text))));
    }
    for (int i = 0; i < report.photos.size(); ++i) {
        const int side = qRound(report.photos[i].points * kWebPerPoint);
        const QString size =
            side > 0 ? u"width=\"%1\" height=\"%1\""_s.arg(side) : u"style=\"max-width:100%\""_s;
        html.replace(u"src=\"photo:%1\""_s.arg(i),
                     size + u" src=\"%1\""_s.arg(dataUrl(photoPicture(report.photos[i]))));
    }
    for (int i = 0; i < report.timelines.size(); ++i) {
        const TimelinePicture picture(report.timelines[i], kWebTimeline, kOrdinaryPoints);
        html.replace(u"src=\"timeline:%1\""_s.arg(i),
                     u"style=\"width:100%\" src=\"%1\""_s.arg(dataUrl(picture.image())));
    }
    return html;
}

} // namespace

QString htmlPage(const Report &report) {
    const QString direction = QLocale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    // All at once: what people typed may hold a %1 of its own.
    return QString::fromUtf8(kPage).arg(QLocale().bcp47Name(), direction, report.fileTitle.toHtmlEscaped(),
                                        withPictures(report), escaped(report.footer));
}

Result<> writeHtml(const Report &report, const QString &path) {
    return durableReplace(path, htmlPage(report).toUtf8());
}

Result<> writePdf(const ReportDocuments &documents, const QString &title, const QString &path) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"Hearthbook"_s);
        writer.setResolution(kPdfDpi);
        writer.setPageLayout(documents.front()->pageLayout());
        if (auto printed = printPages(documents, writer); !printed)
            return printed;
    }
    return durableReplace(path, withPdfLanguage(pdf, documents.front()->language().toLatin1()));
}
