// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/laid_out_report.h"

class History;
class Prompts;

/// Asks for a printer and prints. What to tell then; nothing when the person changed their mind.
Result<QString> printDocuments(const ReportDocuments &documents, const QString &title, QWidget *parent);
inline Result<QString> printDocument(const ReportDocument &document, const QString &title, QWidget *parent) {
    return printDocuments({&document}, title, parent);
}
/// Prints a paper, and says in the window what became of that.
void printAndTell(const LaidOutReport &paper, History &history, QWidget *parent);
/// Asks where, saves a paper as PDF, and says in the window what became of that.
void savePdfAndTell(const LaidOutReport &paper, const QString &name, Prompts &prompts, History &history,
                    QWidget *parent);
/// Where to save a PDF file; `name` is without its ending.
QString askForPdf(Prompts &prompts, const QString &name, QWidget *parent);
