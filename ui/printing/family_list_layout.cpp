// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/family_list_layout.h"

#include "model/files/atomic_replace.h"
#include "model/reports/family_list.h"
#include "ui/printing/speaking.h"

#include <optional>

namespace {

struct ListAttempt {
    FamilyListLength length;
    double points;
    double spacing;
};

// The roomiest that stands on so few pages is taken.
constexpr ListAttempt kListAttempts[] = {
    {FamilyListLength::Roomy, kOrdinaryPoints, 1},  {FamilyListLength::Full, kOrdinaryPoints, 1},
    {FamilyListLength::Roomy, kClosePoints, 0.7},   {FamilyListLength::Full, kClosePoints, 0.7},
    {FamilyListLength::Closer, kCloserPoints, 0.7},
};
constexpr int kFewPages = 2;

LaidOutReport layOut(const ServiceList &list, const PaperChoice &paper, const ListAttempt &attempt) {
    return layOutReport(familyListReport(list, attempt.length), paper, attempt.points, attempt.spacing);
}

} // namespace

LaidOutReport layOutFamilyList(const ServiceList &list, QPageSize::PageSizeId size) {
    const Speaking speaking(list.language);
    const PaperChoice paper{size, list.isLargePrint};
    if (list.isLargePrint)
        return layOutReport(familyListReport(list), paper, kLargePoints);
    LaidOutReport whole = layOutReport(familyListReport(list), paper, kOrdinaryPoints);
    // What fills more pages is not brought to few.
    if (whole.document.pageCount() > kFewPages + 1)
        return whole;
    std::optional<LaidOutReport> few;
    for (const ListAttempt &attempt : kListAttempts) {
        LaidOutReport tried = layOut(list, paper, attempt);
        if (tried.document.pageCount() == 1)
            return tried;
        if (!few && tried.document.pageCount() <= kFewPages)
            few = std::move(tried);
    }
    return few ? *std::move(few) : std::move(whole);
}

namespace {

QString familyListPage(const ServiceList &list) {
    const Speaking speaking(list.language);
    return htmlPage(familyListReport(list));
}

} // namespace

/// What goes wrong is told in the language of the window.
Result<> writeFamilyListHtml(const ServiceList &list, const QString &path) {
    return durableReplace(path, familyListPage(list).toUtf8());
}

QString familyListMessage(const ServiceList &list) {
    const Speaking speaking(list.language);
    return familyListText(list);
}
