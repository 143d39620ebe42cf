// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_document.h"

#include "model/files/file_endings.h"
#include "ui/kit/history.h"
#include "ui/kit/prompts.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <numeric>

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

} // namespace

Result<QString> printDocuments(const ReportDocuments &documents, const QString &title, QWidget *parent) {
    const QPageLayout pageLayout = documents.front()->pageLayout();
    const auto countPages = [](int pages, const ReportDocument *document) {
        return pages + document->pageCount();
    };
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageLayout(pageLayout);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    // There is a button for PDF files: it takes care of what is in the way.
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog.setMinMax(1, std::accumulate(documents.begin(), documents.end(), 0, countPages));
    if (dialog.exec() != QDialog::Accepted)
        return QString();
    // The dialog may have changed the paper; the pages are made for the paper that was chosen before.
    printer.setPageLayout(pageLayout);
    const auto printed = printPages(documents, printer, printer.fromPage(), printer.toPage());
    if (!printed)
        return printed.error();
    return PrintingText::tr("Sent to the printer. Printers keep a copy for a while.");
}

QString askForPdf(Prompts &prompts, const QString &name, QWidget *parent) {
    return prompts.saveFile(parent, PrintingText::tr("Save as PDF"), name + endingOf(FileType::Pdf),
                            PrintingText::tr("PDF files (%1)").arg(u'*' + endingOf(FileType::Pdf)));
}

void printAndTell(const LaidOutReport &paper, History &history, QWidget *parent) {
    const auto sent = printDocument(paper.document, paper.report.fileTitle, parent);
    if (!sent)
        history.tell(sent.error());
    else if (!sent->isEmpty())
        history.say(*sent);
}

void savePdfAndTell(const LaidOutReport &paper, const QString &name, Prompts &prompts, History &history,
                    QWidget *parent) {
    const QString path = askForPdf(prompts, name, parent);
    if (path.isEmpty())
        return;
    const auto written = writePdf(paper.document, paper.report.fileTitle, path);
    written ? history.say(PrintingText::tr("The PDF is saved.")) : history.tell(written.error());
}
