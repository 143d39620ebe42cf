// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report_document.h"

/// Asks for a printer and prints. False: the person changed their mind.
Result<bool> printDocument(const ReportDocument &document, const QString &title, QWidget *parent);
