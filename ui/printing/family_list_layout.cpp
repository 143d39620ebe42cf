// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/family_list_layout.h"

#include "model/files/atomic_replace.h"
#include "model/reports/family_list.h"
#include "ui/printing/speaking.h"

namespace {

constexpr double kSmallestListPoints = 9.5;

struct ListAttempt {
    FamilyListLength length;
    double points;
    double spacing;
};

constexpr ListAttempt kListAttempts[] = {
    {FamilyListLength::Full, kOrdinaryPoints, 1},
    {FamilyListLength::Full, kSmallestListPoints, 0.7},
    {FamilyListLength::Closer, kSmallestListPoints, 0.7},
};

} // namespace

LaidOutReport layOutFamilyList(const ServiceList &list, QPageSize::PageSizeId size) {
    const Speaking speaking(list.language);
    const PaperChoice paper{size, list.isLargePrint};
    if (list.isLargePrint)
        return layOutReport(familyListReport(list), paper, kLargePoints);
    LaidOutReport whole = layOutReport(familyListReport(list), paper, kOrdinaryPoints);
    // What fills more than two pages is not brought to one.
    if (whole.document.pageCount() != 2)
        return whole;
    for (const ListAttempt &attempt : kListAttempts) {
        LaidOutReport tried =
            layOutReport(familyListReport(list, attempt.length), paper, attempt.points, attempt.spacing);
        if (tried.document.pageCount() == 1)
            return tried;
    }
    return whole;
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
