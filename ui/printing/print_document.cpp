// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_document.h"

#include <QPrintDialog>
#include <QPrinter>

bool printDocument(const ReportDocument &document, const QString &title, QWidget *parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageLayout(document.pageLayout());
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, document.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    // The dialog may have changed the paper; the pages are made for the paper that was chosen before.
    printer.setPageLayout(document.pageLayout());
    document.print(printer, printer.fromPage(), printer.toPage());
    return true;
}
