// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/needs/need.h"
#include "model/reports/report.h"

#include <QDateTime>

inline const QString kAskCardPaper = QStringLiteral("ask-card");

/// What a family asks for, to be handed to a social worker: the rows that they ticked, and not who they are.
struct AskCard {
    QDateTime printedAt = {};
    QList<Need> needs = {};
};

Result<AskCard> readAskCard(const Store &store, const QDateTime &now);
/// What the card tells whoever gets it.
QStringList revealedBy(const AskCard &card);
Report askCardReport(const AskCard &card);
