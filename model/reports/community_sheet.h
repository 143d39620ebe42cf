// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/child/child.h"
#include "model/community/resource.h"
#include "model/reports/report.h"

/// The services in the community that the family uses or thinks of.
struct CommunitySheet {
    Child child = {};
    QDateTime printedAt = {};
    QList<Resource> services = {}; ///< those in use first
};

Result<CommunitySheet> readCommunitySheet(const Store &store, const QDateTime &now);
/// What the page tells whoever gets it.
QStringList revealedBy(const CommunitySheet &sheet);
/// Without what the family noted of its calls: that is theirs alone.
Report communityReport(const CommunitySheet &sheet);
