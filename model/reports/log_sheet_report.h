// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/child/child.h"
#include "model/keyfacts/key_fact.h"
#include "model/logsheet/log_sheet_rows.h"
#include "model/reports/report.h"

/// By its name in the command line.
inline const QString kLogSheetPaper = QStringLiteral("log-sheet");

/// Everything that the sheet is made of on which a home nurse or a sitter writes down one day.
struct LogSheetPaper {
    Child child = {};
    QList<KeyFact> facts = {};
    QDateTime printedAt = {};
    LogSheet sheet = {};
    LogThings things = {};
};

/// Without a day, it is written by hand.
Result<LogSheetPaper> readLogSheetPaper(const Store &store, const std::optional<QDate> &day,
                                        const QDateTime &now);
/// What the sheet tells whoever gets it.
QStringList revealedBy(const LogSheetPaper &paper);
Report logSheetReport(const LogSheetPaper &paper);
