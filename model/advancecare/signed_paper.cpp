// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advancecare/signed_paper.h"

#include <algorithm>

template <>
std::span<const NamedChoice<SignedPaperKind>> namedChoices<SignedPaperKind>() {
    static constexpr NamedChoice<SignedPaperKind> names[] = {
        {SignedPaperKind::Order, QT_TRANSLATE_NOOP("Names", "Orders that a clinician signed")},
        {SignedPaperKind::Plan, QT_TRANSLATE_NOOP("Names", "Plan made with the team")},
        {SignedPaperKind::Wishes, QT_TRANSLATE_NOOP("Names", "Wishes on paper")},
        {SignedPaperKind::Letter, QT_TRANSLATE_NOOP("Names", "Letter")},
        {SignedPaperKind::Authority,
         QT_TRANSLATE_NOOP("Names", "Who decides (power of attorney, guardianship)")},
        {SignedPaperKind::Other, QT_TRANSLATE_NOOP("Names", "Another paper")},
    };
    return names;
}

QString titleOf(const SignedPaper &paper) {
    return paper.name.isEmpty() ? nameOf(paper.kind) : paper.name;
}

QList<PaperHolder> holdersToTell(const SignedPaper &paper) {
    QList<PaperHolder> untold;
    if (!paper.replacedBy)
        return untold;
    for (const PaperHolder &holder : paper.holders) {
        if (!holder.toldOn)
            untold.append(holder);
    }
    return untold;
}

bool isReplacedBy(const SignedPaper &paper, Id<SignedPaper> other, const QList<SignedPaper> &all) {
    auto next = paper.replacedBy;
    // A damaged book may hold a circle: no more steps than there are papers.
    for (qsizetype step = 0; next && step <= all.size(); ++step) {
        if (*next == other)
            return true;
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&next](const SignedPaper &each) { return each.id == *next; });
        next = found == all.end() ? std::nullopt : found->replacedBy;
    }
    return false;
}
