// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report_document.h"

class Prompts;

/// Asks for a printer and prints. What to tell then; nothing when the person changed their mind.
Result<QString> printDocuments(const ReportDocuments &documents, const QString &title, QWidget *parent);
inline Result<QString> printDocument(const ReportDocument &document, const QString &title, QWidget *parent) {
    return printDocuments({&document}, title, parent);
}
/// Where to save a PDF file; `name` is without its ending.
QString askForPdf(Prompts &prompts, const QString &name, QWidget *parent);
