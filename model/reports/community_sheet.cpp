// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/community_sheet.h"

#include "model/child/child_table.h"
#include "model/community/resource_table.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct CommunitySheetText {
    Q_DECLARE_TR_FUNCTIONS(CommunitySheet)
};

constexpr int kServicePercent = 34;
constexpr int kNumberPercent = 22;

QStringList rowOf(const Resource &service) {
    return {strong(service.service) + u"<br>"_s +
                escaped(inARow({service.organization, nameOf(service.state)})),
            escaped(unbroken(service.phone)),
            escaped(inARow({inOneLine(service.offers), inOneLine(service.address), service.web}))};
}

} // namespace

Result<CommunitySheet> readCommunitySheet(const Store &store, const QDateTime &now) {
    CommunitySheet sheet{.printedAt = now};
    Reading reading;
    sheet.child = reading.take(store.table<ChildTable>().get());
    sheet.services = reading.take(store.table<ResourceTable>().all());
    std::stable_partition(sheet.services.begin(), sheet.services.end(),
                          [](const Resource &service) { return service.state == ResourceState::Using; });
    if (reading.error())
        return *reading.error();
    return sheet;
}

QStringList revealedBy(const CommunitySheet &sheet) {
    return {CommunitySheetText::tr("your child's name"),
            CommunitySheetText::tr("%n community service(s)", nullptr, int(sheet.services.size()))};
}

Report communityReport(const CommunitySheet &sheet) {
    const QString name = sheet.child.shortName();
    Report report{.title = name.isEmpty()
                               ? CommunitySheetText::tr("Help in our community")
                               : CommunitySheetText::tr("Help in our community: %1").arg(isolated(name)),
                  .fileTitle = CommunitySheetText::tr("Help in our community"),
                  .footer = inARow({sheet.child.name, printedFooter(sheet.printedAt)})};
    Html html(isRightToLeft());
    html.heading(1, report.title);
    if (sheet.services.isEmpty())
        html.paragraph(CommunitySheetText::tr("No service is written down yet."));
    QList<QStringList> rows;
    for (const Resource &service : sheet.services)
        rows.append(rowOf(service));
    if (!rows.isEmpty())
        html.table({escaped(CommunitySheetText::tr("Service")), escaped(CommunitySheetText::tr("Number")),
                    escaped(CommunitySheetText::tr("What, and where"))},
                   rows, {kServicePercent, kNumberPercent, 100 - kServicePercent - kNumberPercent});
    report.html = html.body();
    return report;
}
