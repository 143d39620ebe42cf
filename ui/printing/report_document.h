// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/print_language.h"
#include "model/base/result.h"
#include "model/reports/report.h"
#include "ui/printing/page_check.h"
#include "ui/printing/type_scale.h"

#include <QPageLayout>
#include <QTextDocument>
#include <memory>
#include <optional>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QTextImageFormat;

/// How a report is put on paper.
struct PaperChoice {
    QPageSize::PageSizeId size = QPageSize::Letter;
    bool largePrint = false;
    std::optional<PrintLanguage> language = {}; ///< else that of the window
};

/// A report laid out on pages. Preview, printer, PDF and the file for screen readers all come from here.
class ReportDocument {
public:
    /// `pointSize` of the running text. `spacing` is a part of the usual space between the parts. What takes
    /// more than `mostPages` (0: any number) will not be used: where its pages end is then not looked for,
    /// which takes long in a long document.
    ReportDocument(const Report &report, const PaperChoice &paper, double pointSize, double spacing = 1,
                   int mostPages = 0);

    int pageCount() const { return m_document->pageCount(); }
    /// In a pack of papers its pages count on from those before it.
    void setPageNumbers(int before, int inAll);
    /// Draws one page (from 0) with its footer, as large as the page of the paper in points.
    void drawPage(QPainter &painter, int page) const;
    /// Whether every word stands on a page. Whoever shows or prints the pages asks first.
    Result<> check() const { return checkPages(*m_document); }
    QPageLayout pageLayout() const;
    /// The pages as they are laid out, to look at.
    const QTextDocument &laidOut() const { return *m_document; }
    /// The language in which it was made, which need not be the window's.
    const QString &language() const { return m_language; }

private:
    /// How large pictures stand on the page, in points.
    struct PictureSizes {
        QList<QSizeF> photos = {};
        QList<QSizeF> timelines = {};
    };
    PictureSizes addPictures();
    void sizePictures(const PictureSizes &sizes);
    QSizeF sizeOf(const QTextImageFormat &format, const PictureSizes &sizes) const;

    Report m_report;
    QString m_pageWords; ///< "Page 1 of 2" in the language in which the rest was made
    QString m_language;
    int m_pagesBefore = 0;
    int m_pagesInAll = 0; ///< 0: the pages of this document
    bool m_rightToLeft;
    PaperChoice m_paper;
    double m_pointSize;
    std::unique_ptr<QTextDocument> m_document;
};

using ReportDocuments = std::vector<const ReportDocument *>;

/// Prints all pages of these, one document behind the other, or those from `first` to `last` (from 1; 0: to
/// the end). Nothing, when the pages of one do not hold all that its report says.
Result<> printPages(const ReportDocuments &documents, QPagedPaintDevice &device, int first = 1, int last = 0);
/// Writes the documents as one PDF, with title, readable by the owner alone.
Result<> writePdf(const ReportDocuments &documents, const QString &title, const QString &path);
inline Result<> writePdf(const ReportDocument &document, const QString &title, const QString &path) {
    return writePdf(ReportDocuments{&document}, title, path);
}
/// Writes the report as one HTML file that needs nothing else and that screen readers can follow.
Result<> writeHtml(const Report &report, const QString &path);
/// The whole HTML page, with its charts inside it.
QString htmlPage(const Report &report);
