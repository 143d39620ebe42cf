// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/careteam/call_ladder.h"
#include "model/child/child.h"
#include "model/reports/report.h"

/// Everything that the page of whom to call is made of.
struct CallSheet {
    Child child = {};
    QDateTime printedAt = {};
    QString emergencyNumber = {};
    QList<CallLadder> ladders = {};
    QList<Contact> people = {}; ///< all who have a number
};

Result<CallSheet> readCallSheet(const Store &store, const QString &emergencyNumber, const QDateTime &now);
/// What the page tells whoever gets it.
QStringList revealedBy(const CallSheet &sheet);
Report callSheetReport(const CallSheet &sheet);
