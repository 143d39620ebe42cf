// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_document.h"

#include <QPrintDialog>
#include <QPrinter>

Result<bool> printDocument(const ReportDocument &document, const QString &title, QWidget *parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageLayout(document.pageLayout());
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    // There is a button for PDF files: it takes care of what is in the way.
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog.setMinMax(1, document.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    // The dialog may have changed the paper; the pages are made for the paper that was chosen before.
    printer.setPageLayout(document.pageLayout());
    const auto printed = document.print(printer, printer.fromPage(), printer.toPage());
    return printed ? Result<bool>(true) : printed.error();
}
