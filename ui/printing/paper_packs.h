// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_kinds.h"

/// One paper of a pack, and for whom; an empty reader is the usual one.
struct PackPart {
    QString kind = {};
    QString reader = {};
};

/// Several papers that go to the same hands.
struct PaperPack {
    QString name = {}; ///< as in the command line, for example "school"; never shown
    QString title = {};
    QString purpose = {};
    QString fileName = {}; ///< with %1 for the date
    QList<PackPart> parts = {};
};

/// Every pack, in the order in which they are offered.
QList<PaperPack> paperPacks();
std::optional<PaperPack> paperPackNamed(const QString &name);

/// The papers of a pack, each with the parts that were chosen last; their pages are numbered through.
Result<std::vector<MadePaper>> makePack(const QList<PackPart> &parts, const Store &store,
                                        const PaperOrder &order);
/// Numbers the pages of the papers through, in this order.
void numberThrough(std::vector<MadePaper> &papers);
ReportDocuments documentsOf(const std::vector<MadePaper> &papers);
